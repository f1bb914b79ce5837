package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.launch.settings.CannotStart;
import id.go.bps.pst.testkit.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    private static final Path SERVERS = Path.of("target/servers").toAbsolutePath();

    @TempDir
    Path folder;

    private int port;
    private DataFolder data;
    private EmbeddedDatabase database;

    @BeforeEach
    void start() throws IOException {
        port = FreePorts.find(1).getFirst();
        data = DataFolder.open(folder, Progress.silent());
        database = EmbeddedDatabase.start(SERVERS, data, port);
    }

    @AfterEach
    void end() {
        data.close();
    }

    @Test
    void whatWasCommittedIsThereAfterAKill() throws Exception {
        execute(database.owner(), "create table kept (n int); insert into kept select generate_series(1, 1000)");
        kill();

        database = EmbeddedDatabase.start(SERVERS, data, port);

        assertThat(ask(database.owner(), "select count(*) from kept")).isEqualTo("1000");
    }

    @Test
    void itWritesToTheDiskBeforeItAcknowledges() throws SQLException {
        assertThat(ask(database.owner(), "show fsync")).isEqualTo("on");
        assertThat(ask(database.owner(), "show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void nobodyEntersWithoutTheRightPassword() {
        DatabaseAccess stranger = new DatabaseAccess(database.owner().url(), "postgres", "guessed");

        assertThatThrownBy(stranger::connect).isInstanceOf(SQLException.class).hasMessageContaining("password");
    }

    @Test
    void theApplicationsRoleMayMakeNothingAndDoesNotEnterKeycloaksDatabase() {
        assertThatThrownBy(() -> execute(database.application(), "create table mine (n int)"))
                .hasMessageContaining("permission denied");
        DatabaseAccess trespass = new DatabaseAccess(
                database.keycloak().url(),
                database.application().user(),
                database.application().password());
        assertThatThrownBy(trespass::connect).hasMessageContaining("permission denied");
    }

    @Test
    void theMigrationsRunAndRunOnce() {
        assertThat(Migration.migrate(database.owner())).isPositive();
        assertThat(Migration.migrate(database.owner())).isZero();
    }

    @Test
    void tablesOfAnotherVersionAreSaid() throws SQLException {
        Migration.migrate(database.owner());
        execute(database.owner(), "update flyway_schema_history set checksum = 1 where version = '0001'");

        assertThatThrownBy(() -> Migration.migrate(database.owner()))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The tables in this database are of another version of Portal PST (")
                .hasMessageEndingWith("; start that version, or begin with an empty database.")
                .hasMessageNotContainingAny("\n", "http");
    }

    @Test
    void lostPasswordsAreSaid() throws Exception {
        data.close();
        Files.delete(folder.resolve("secrets.properties"));
        data = DataFolder.open(folder, Progress.silent());

        assertThatThrownBy(() -> EmbeddedDatabase.start(SERVERS, data, port))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("put the right file back");
    }

    @Test
    void dataOfAnotherVersionAreSaid() throws Exception {
        database.close();
        Files.writeString(folder.resolve("postgresql/PG_VERSION"), "9\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(SERVERS, data, port))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("are of PostgreSQL 9");
    }

    private void kill() throws IOException, InterruptedException {
        long postmaster = Long.parseLong(Files.readAllLines(folder.resolve("postgresql/postmaster.pid"))
                .get(0)
                .strip());
        ProcessHandle handle = ProcessHandle.of(postmaster).orElseThrow();
        handle.destroyForcibly();
        while (database.isAlive()) {
            Thread.sleep(20);
        }
    }

    private static void execute(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
