package id.go.bps.pst.launch;

import id.go.bps.pst.launch.settings.CannotStart;
import id.go.bps.pst.launch.settings.EnvironmentSetting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.postgresql.PGConnection;

/**
 * Migrates the portal's tables to this version, as their owner; the portal's own role has no right to. It is a separate step before the
 * server starts: in a container {@code java -cp … id.go.bps.pst.launch.Migration}, configured by {@code PORTAL_DATABASE_URL},
 * {@code …_OWNER_USER}, {@code …_OWNER_PASSWORD} and {@code …_PASSWORD}, or the same with {@code _FILE} for secrets in files.
 */
public final class Migration {

    /** The role to which the migrations grant rights. */
    public static final String APPLICATION_ROLE = "portal_app";

    private static final Logger FLYWAY_LOGGER = Logger.getLogger("org.flywaydb");
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private Migration() {}

    public static void main(String[] arguments) {
        try {
            Map<String, String> environment = System.getenv();
            DatabaseAccess owner = new DatabaseAccess(
                    EnvironmentSetting.read(environment, "PORTAL_DATABASE_URL"),
                    EnvironmentSetting.read(environment, "PORTAL_DATABASE_OWNER_USER"),
                    EnvironmentSetting.read(environment, "PORTAL_DATABASE_OWNER_PASSWORD"));
            ensureApplicationRole(owner, EnvironmentSetting.read(environment, "PORTAL_DATABASE_PASSWORD"));
            System.out.println("Portal PST: " + migrate(owner) + " migrations run.");
        } catch (CannotStart failure) {
            System.err.println("Portal PST: " + failure.getMessage());
            System.exit(1);
        }
    }

    /** @return the number of migrations that were run */
    public static int migrate(DatabaseAccess owner) {
        FLYWAY_LOGGER.setLevel(Level.WARNING);
        try {
            return Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(owner.dataSource())
                    .locations("classpath:db/migration")
                    .javaMigrations(new RegistryMigration())
                    .validateMigrationNaming(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayValidateException failure) {
            throw new CannotStart(
                    "The tables in this database are of another version of Portal PST (" + inOneLine(failure)
                            + "); start that version, or begin with an empty database.",
                    failure);
        } catch (FlywayException failure) {
            throw new CannotStart("The database cannot be migrated: " + inOneLine(failure), failure);
        }
    }

    /** Flyway's message without its advice, which is for authors of migrations. */
    private static String inOneLine(FlywayException failure) {
        return failure.getMessage()
                .lines()
                .map(String::strip)
                .filter(line ->
                        !line.isEmpty() && !line.matches("(Validate failed|Need more|Either revert|To ignore).*+"))
                .collect(Collectors.joining(" "));
    }

    /** Creates the role and sets its password, as far as the owner has the right to, so that a changed secret takes effect. */
    static void ensureApplicationRole(DatabaseAccess owner, String password) {
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement()) {
            boolean exists = exists(connection);
            if (!exists) {
                statement.execute("create role " + APPLICATION_ROLE + " login");
            }
            try {
                connection
                        .unwrap(PGConnection.class)
                        .alterUserPassword(APPLICATION_ROLE, password.toCharArray(), "scram-sha-256");
            } catch (SQLException failure) {
                if (!exists || !INSUFFICIENT_PRIVILEGE.equals(failure.getSQLState())) {
                    throw failure;
                }
            }
        } catch (SQLException failure) {
            if (INSUFFICIENT_PRIVILEGE.equals(failure.getSQLState())) {
                throw new CannotStart(
                        "The role " + APPLICATION_ROLE + " is missing and " + owner.user()
                                + " may not create roles; as the database's administrator run: create role "
                                + APPLICATION_ROLE
                                + " login password '…'",
                        failure);
            }
            throw new CannotStart(
                    "The database does not answer as expected (" + owner + "): " + failure.getMessage(), failure);
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select from pg_roles where rolname = ?")) {
            query.setString(1, APPLICATION_ROLE);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
