package id.go.bps.pst.launch;

import id.go.bps.pst.launch.settings.CannotStart;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * A PostgreSQL server on the data folder, with one database for the portal (owner {@code portal_owner}, application role
 * {@code portal_app}) and one for Keycloak. It listens on 127.0.0.1 only.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String PORTAL = "portal";
    private static final String KEYCLOAK = "keycloak";
    private static final String OWNER = "portal_owner";

    private final PostgresServer server;
    private final DataFolder data;
    private final int port;

    private EmbeddedDatabase(PostgresServer server, DataFolder data, int port) {
        this.server = server;
        this.data = data;
        this.port = port;
    }

    /**
     * Starts the server and creates missing databases and roles.
     *
     * @param servers folder for unpacked servers, {@code target/servers} in a build
     */
    public static EmbeddedDatabase start(Path servers, DataFolder data, int port) {
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(PostgresServer.start(servers, data, port), data, port);
            database.prepare();
            return database;
        } catch (IOException | SQLException failure) {
            throw new CannotStart(
                    "PostgreSQL does not start (" + failure.getMessage() + "). Its log is " + data.log("postgresql")
                            + ".",
                    failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start of PostgreSQL was interrupted.", stopped);
        }
    }

    private void prepare() throws SQLException {
        try (Connection connection = administrator("postgres").connect();
                Statement statement = connection.createStatement()) {
            role(statement, OWNER);
            role(statement, Migration.APPLICATION_ROLE);
            role(statement, KEYCLOAK);
            database(statement, PORTAL, OWNER);
            database(statement, KEYCLOAK, KEYCLOAK);
            statement.execute("grant connect on database " + PORTAL + " to " + Migration.APPLICATION_ROLE);
        } catch (SQLException failure) {
            if ("28P01".equals(failure.getSQLState())) {
                throw new CannotStart(
                        "The passwords in " + data.resolve("secrets.properties") + " are not those of the database in "
                                + data.resolve(PostgresServer.FOLDER) + "; put the right file back, or delete "
                                + data.path()
                                + " to begin anew without its data.",
                        failure);
            }
            throw failure;
        }
    }

    private void role(Statement statement, String name) throws SQLException {
        if (!exists(statement, "select from pg_roles where rolname = '" + name + "'")) {
            statement.execute("create role " + name + " login");
        }
        char[] password = data.secret("database." + name).toCharArray();
        statement.getConnection().unwrap(PGConnection.class).alterUserPassword(name, password, "scram-sha-256");
    }

    private static void database(Statement statement, String name, String owner) throws SQLException {
        if (!exists(statement, "select from pg_database where datname = '" + name + "'")) {
            statement.execute("create database " + name + " owner " + owner);
        }
        statement.execute("revoke all on database " + name + " from public");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Access to the portal's database as the owner of its tables, for migrations. */
    public DatabaseAccess owner() {
        return access(PORTAL, OWNER);
    }

    /** Access to the portal's database as the application, with only the rights that migrations grant. */
    public DatabaseAccess application() {
        return access(PORTAL, Migration.APPLICATION_ROLE);
    }

    public DatabaseAccess keycloak() {
        return access(KEYCLOAK, KEYCLOAK);
    }

    /** Access as PostgreSQL's superuser, for tests and repairs. */
    public DatabaseAccess administrator(String database) {
        return access(database, PostgresServer.ADMINISTRATOR);
    }

    private DatabaseAccess access(String database, String user) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, data.secret("database." + user));
    }

    public boolean isAlive() {
        return server.isRunning();
    }

    public Path log() {
        return server.log();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (IOException failure) {
            throw new CannotStart("PostgreSQL does not stop (" + failure.getMessage() + ").", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
