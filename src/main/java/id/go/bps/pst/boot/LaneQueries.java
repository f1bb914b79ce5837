package id.go.bps.pst.boot;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The query of one lane for due tasks: only its own kind, so that tasks of another lane never take its place, and by the portal's clock. db-scheduler
 * itself, which decides by heartbeats whether a node is alive, uses the machine's clock.
 */
final class LaneQueries extends PostgreSqlJdbcCustomization {

    private final String kind;
    private final Supplier<Duration> shift;

    /** @param shift how far the portal's clock is ahead of the machine's now */
    LaneQueries(String kind, Supplier<Duration> shift) {
        super(false, false);
        this.kind = kind;
        this.shift = shift;
    }

    @Override
    public String createSelectDueQuery(String table, int limit, String andCondition, boolean orderByPriority) {
        return "select * from " + table + " where picked = ? and execution_time <= cast(? as timestamptz) + interval '"
                + shift.get().toMillis() + " milliseconds' and task_name = '" + kind + "' " + andCondition
                + " order by execution_time" + getQueryLimitPart(limit);
    }

    /** The column is JSON, not bytes; it is written when the task is added and never changes. */
    @Override
    public byte[] getTaskData(ResultSet rows, String column) throws SQLException {
        return rows.getString(column).getBytes(StandardCharsets.UTF_8);
    }
}
