package id.go.bps.pst.testkit.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * The news that the database's triggers told since the data were as first opened. Who undoes the changes with all triggers off tells the same
 * news again, so that the portal forgets what it computed from them, and nothing else.
 */
final class HeardNews {

    private static final String EVERYTHING = "*:*";
    private static final String MARKS = "heard_until";
    private static final int PATIENCE = 20_000;

    private final Database database;
    private final Set<String> heard = new TreeSet<>();
    private Connection ear;

    HeardNews(Database database) {
        this.database = database;
        listen();
    }

    /** Something changed of which no trigger tells, such as the portal's clock. */
    void missSome() {
        heard.add(EVERYTHING);
    }

    /** What was told by transactions that ended before, which is then forgotten. */
    Set<String> take() {
        try {
            listenUntil(UUID.randomUUID().toString());
        } catch (SQLException cut) {
            // The database was stopped or killed meanwhile
            listen();
            missSome();
        }
        Set<String> taken = heard.contains(EVERYTHING) ? Set.of(EVERYTHING) : Set.copyOf(heard);
        heard.clear();
        return taken;
    }

    private void listen() {
        try {
            ear = database.superuser().connect();
            ear.setAutoCommit(true);
            try (Statement statement = ear.createStatement()) {
                statement.execute("listen news");
                statement.execute("listen " + MARKS);
            }
        } catch (SQLException e) {
            throw new Database.DatabaseRefused(e);
        }
    }

    /** PostgreSQL delivers in the order of commits: with the mark, all earlier news are there. */
    private void listenUntil(String mark) throws SQLException {
        try (Statement statement = ear.createStatement()) {
            statement.execute("select pg_notify('" + MARKS + "', '" + mark + "')");
        }
        while (true) {
            PGNotification[] told = ear.unwrap(PGConnection.class).getNotifications(PATIENCE);
            if (told == null || told.length == 0) {
                throw new SQLException("no mark from the database");
            }
            for (PGNotification one : told) {
                if (one.getName().equals("news")) {
                    heard.add(one.getParameter());
                } else if (one.getParameter().equals(mark)) {
                    return;
                }
            }
        }
    }
}
