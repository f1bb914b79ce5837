package id.go.bps.pst.boot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** The queries and updates of {@link DueLoop} on the table of tasks, in addition to db-scheduler's. */
final class TaskTable {

    private final DataSource database;

    TaskTable(DataSource database) {
        this.database = database;
    }

    /** The instant at which the next task of each kind is due, by kind; running tasks do not count. */
    Map<String, Instant> next() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select task_name, min(execution_time) from due_task where not picked group by task_name");
                ResultSet rows = select.executeQuery()) {
            Map<String, Instant> next = new HashMap<>();
            while (rows.next()) {
                next.put(rows.getString(1), rows.getTimestamp(2).toInstant());
            }
            return next;
        }
    }

    /** Adds a recurring task, unless it is there. */
    void begin(String kind, Instant due, Instant now) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into due_task (task_name, task_instance, task_data, execution_time, made_at, version)"
                                + " values (?, 'portal', jsonb_build_object('kind', cast(? as text)), ?, ?, 1)"
                                + " on conflict (task_name, task_instance) do nothing")) {
            insert.setString(1, kind);
            insert.setString(2, kind);
            insert.setTimestamp(3, Timestamp.from(due));
            insert.setTimestamp(4, Timestamp.from(now));
            insert.executeUpdate();
        }
    }

    /** Makes failed and recurring tasks due now. */
    void hasten(Instant now) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update due_task set execution_time = ?, version = version + 1"
                                + " where not picked and (consecutive_failures > 0 or office_code is null)")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.executeUpdate();
        }
    }

    /** Releases a node's running tasks, without waiting for missed heartbeats. */
    void giveBack(String node) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update due_task set picked = false, picked_by = null,"
                                + " last_heartbeat = null, version = version + 1 where picked and picked_by = ?")) {
            update.setString(1, node);
            update.executeUpdate();
        }
    }
}
