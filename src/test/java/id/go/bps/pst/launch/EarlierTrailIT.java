package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.FreePorts;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database in which an earlier version has copied letters and requests literally to the trail. */
class EarlierTrailIT {

    private static final Path SERVERS = Path.of("target/servers").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void what_the_trail_said_of_people_becomes_hashes_and_all_else_stays() throws SQLException {
        try (DataFolder data = DataFolder.open(folder.resolve("data"), Progress.silent());
                EmbeddedDatabase database =
                        EmbeddedDatabase.start(SERVERS, data, FreePorts.find(1).getFirst())) {
            Flyway.configure()
                    .dataSource(database.owner().dataSource())
                    .locations("classpath:db/migration")
                    .javaMigrations(new RegistryMigration())
                    .target("0213")
                    // That version had none, and those of today know later tables
                    .repeatableSqlMigrationPrefix("none")
                    .load()
                    .migrate();
            try (Connection connection = database.owner().connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(
                        "insert into outgoing_mail (office_code, recipient, subject, body, made_by, made_at, state, attempts, next_attempt_at)"
                                + " values ('6371', 'siti@contoh.example', 'Undangan', 'Yth. Siti', 'admin.6371', now(), 'WAITING', 0, now())");
                statement.execute("update outgoing_mail set attempts = 1");
                statement.execute(
                        "insert into staff_change (office_code, kind, name, email, roles, may_give, asked_by, asked_at, state, attempts,"
                                + " next_attempt_at) values ('6371', 'INVITE', 'Siti Zubaidah', 'siti@contoh.example', 'OFFICER', 'OFFICER',"
                                + " 'admin.6371', now(), 'WAITING', 0, now())");
                assertThat(trail(statement)).hasSize(3).allSatisfy(row -> assertThat(row)
                        .contains("siti@contoh.example"));

                Migration.migrate(database.owner());

                assertThat(trail(statement)).hasSize(3).allSatisfy(row -> assertThat(row)
                        .contains("admin.6371", "WAITING")
                        .doesNotContain("Siti", "siti@contoh.example", "trail_key"));
                assertThat(
                                rows(
                                        statement,
                                        "select t.id from audit_trail t join outgoing_mail m on t.row_id = m.id::text"
                                                + " where t.what = 'outgoing_mail'"
                                                + " and t.after ->> 'recipient' = personal_hash(m.trail_key, 'recipient', to_jsonb(m.recipient))"))
                        .as("the row itself still proves what the trail notes of it")
                        .hasSize(2);
                assertThat(rows(statement, "select * from verify_audit_trail()"))
                        .isEmpty();
            }
        }
    }

    private static List<String> trail(Statement statement) throws SQLException {
        return rows(
                statement,
                "select to_jsonb(t)::text from audit_trail t where what in ('outgoing_mail', 'staff_change') order by id");
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
