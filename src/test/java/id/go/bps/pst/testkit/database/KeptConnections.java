package id.go.bps.pst.testkit.database;

import id.go.bps.pst.launch.DatabaseAccess;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.postgresql.PGConnection;

/**
 * Connections kept for the next statement of the same role: opening one costs PostgreSQL and the driver some 20 milliseconds, more than most
 * statements of tests.
 */
final class KeptConnections {

    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** A connection with the portal's settings is not lent without them, for a setting can be emptied but not be taken away. */
    private record Key(DatabaseAccess access, boolean withSettings) {}

    /** What leaves the session as it was. */
    private static final Set<String> WITHOUT_TRACE =
            Set.of("select", "with", "insert", "update", "delete", "alter", "truncate");

    private static final Map<Key, Deque<Connection>> IDLE = new ConcurrentHashMap<>();

    private KeptConnections() {}

    static boolean fits(String sql) {
        return WITHOUT_TRACE.contains(sql.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** Runs the work in autocommit mode, on a connection that nobody else uses meanwhile. */
    static <T> T lend(DatabaseAccess access, boolean withSettings, Work<T> work) throws SQLException {
        Deque<Connection> idle =
                IDLE.computeIfAbsent(new Key(access, withSettings), none -> new ConcurrentLinkedDeque<>());
        Connection connection = take(idle);
        if (connection == null) {
            connection = access.connect();
            connection.unwrap(PGConnection.class).setPrepareThreshold(0);
        }
        try {
            return work.with(connection);
        } finally {
            idle.push(connection);
        }
    }

    /** One that works still: the database may have been stopped or killed meanwhile. */
    private static Connection take(Deque<Connection> idle) throws SQLException {
        for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
            if (kept.isValid(20)) {
                return kept;
            }
            kept.close();
        }
        return null;
    }
}
