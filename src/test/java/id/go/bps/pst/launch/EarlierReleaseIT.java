package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.demonstration.Seed;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.FreePorts;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.Visitor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of the release before the published lines (V0224), with its published versions. */
class EarlierReleaseIT {

    private static final Path MIGRATIONS = Path.of("target/classes/db/migration");
    private static final String LINES = "V0224__published_lines.sql";
    private static final String PASSAGES = "select office_code || ' ' || component || ' ' || language || ' ' || body"
            + " from search_passage order by office_code, component, language";

    /** All that the migrations make, but the data. */
    private static final String SCHEMA = """
            select 'function ' || pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '') from pg_proc p
                where p.pronamespace = 'public'::regnamespace
                    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            union all select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t where not t.tgisinternal
            union all select concat_ws(' ', 'column', table_name, column_name, data_type, is_nullable, column_default, generation_expression)
                from information_schema.columns where table_schema = 'public'
            union all select concat_ws(' ', 'constraint', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
                where connamespace = 'public'::regnamespace
            union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
            union all select concat_ws(' ', 'policy', tablename, policyname, cmd, qual, with_check) from pg_policies
            order by 1""";

    private static final String FACTS =
            "select concat_ws(' ', office_code, coalesce(decree_number, '-'), coalesce(effective_date, '-'))"
                    + " from standard_version order by 1";

    @TempDir
    Path folder;

    private DataFolder data;
    private EmbeddedDatabase database;

    @BeforeEach
    void layEarlierRelease() throws IOException, SQLException {
        Portal.running(); // With the Keycloak that a portal asks
        data = DataFolder.open(folder.resolve("data"), Progress.silent());
        database = EmbeddedDatabase.start(
                Path.of("target/servers").toAbsolutePath(),
                data,
                FreePorts.find(1).get(0));
        Path earlier = Files.createDirectory(folder.resolve("migrations"));
        try (Stream<Path> all = Files.list(MIGRATIONS)) {
            for (Path file : all.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("V") && name.compareTo(LINES) < 0) {
                    Files.copy(file, earlier.resolve(name));
                }
            }
        }
        Flyway.configure()
                .dataSource(database.owner().dataSource())
                .locations("filesystem:" + earlier)
                .javaMigrations(new RegistryMigration())
                .load()
                .migrate();
        for (String name : Seed.names()) {
            publish(Seed.read(name));
        }
    }

    @AfterEach
    void end() {
        data.close();
    }

    @Test
    void what_was_published_is_found_as_before_once_migrated_and_when_the_portal_has_written_its_lines()
            throws Exception {
        List<String> before = texts(PASSAGES);
        assertThat(before).hasSizeGreaterThan(10).anyMatch(passage -> passage.startsWith("5272 PROCEDURE id "));

        List<String> facts = texts(FACTS);
        assertThat(facts).contains("5272 B-094b/52721/1/2023 2023-05-02");

        Migration.migrate(database.owner());
        assertThat(texts(FACTS)).isEqualTo(facts);
        assertThat(texts(PASSAGES)).isEqualTo(before);
        update("update office set other_names = '{Bima Kota}' where code = '5272'");
        assertThat(texts(PASSAGES))
                .as("an index without lines is left as it is")
                .isEqualTo(before);

        int port = FreePorts.find(1).get(0);
        PortalServer server = Portal.running().startOn(database.application(), "earlier", port);
        try {
            server.awaitReady();
            assertThat(texts("select 'unwritten' from standard_version v where v.published_at is not null"
                            + " and not exists (select from standard_line l where l.version_id = v.id)"))
                    .isEmpty();
            assertThat(texts(PASSAGES)).isEqualTo(before);
            assertThat(texts("select weight::text || ' ' || body from search_passage where component = 'TITLE'"
                            + " and office_code = '5272' and language = 'id'"))
                    .containsExactly(
                            "A " + Seed.read("kota-bima-perpustakaan").content().title());
            assertThat(new Visitor()
                            .get(URI.create("http://localhost:" + port + "/api/v1/standards"))
                            .text())
                    .contains(
                            "\"feeClass\":\"FREE\"",
                            Seed.read("kota-bima-perpustakaan").content().title());
            Answer found = new Visitor().get(URI.create("http://localhost:" + port + "/cari?q=salinan+lembar+pustaka"));
            assertThat(found.services()).containsExactly("/kota-bima/perpustakaan");
            assertThat(found.marked()).contains("salinan", "lembar");
        } finally {
            server.close();
        }
    }

    @Test
    void once_migrated_it_is_made_like_a_new_one_and_repeatable_migrations_can_run_again() throws Exception {
        List<String> anew = Portal.running().database().owner().rows(SCHEMA).stream()
                .map(row -> String.valueOf(row.values().iterator().next()))
                .toList();
        assertThat(anew).hasSizeGreaterThan(500).allSatisfy(each -> assertThat(DocumentKeys.namedIn(each))
                .as(each)
                .isEmpty());

        Migration.migrate(database.owner());
        assertThat(texts(SCHEMA)).isEqualTo(anew);

        update("delete from flyway_schema_history where script like 'R\\_\\_%'");
        assertThat(Migration.migrate(database.owner())).isGreaterThan(8);
        assertThat(texts(SCHEMA)).isEqualTo(anew);
    }

    /** Like the portal of that release, whose triggers then indexed it. */
    private void publish(Seed seed) throws SQLException {
        StandardContent content = seed.content().effectiveFrom(LocalDate.of(2023, 5, 2));
        update(
                "insert into office_profile (office_code, revision, valid_from, saved_by, profile)"
                        + " values (?, 1, now(), 'x', cast(? as jsonb))",
                seed.office(),
                Documents.write(seed.profile()));
        update(
                "insert into service_offer (office_code, slug, type_slug, name_id, name_en)"
                        + " select ?, slug, slug, name_id, name_en from service_type where slug = ?",
                seed.office(),
                seed.service());
        update("insert into service_standard (office_code, service_slug) values (?, ?)", seed.office(), seed.service());
        update(
                "insert into standard_version (standard_id, office_code, number, status, content, content_sha256, changed_at, changed_by,"
                        + " published_at, published_by, lock_version)"
                        + " select id, office_code, 1, 'PUBLISHED', cast(? as jsonb), ?, now(), 'x', now(), 'x', 0"
                        + " from service_standard where office_code = ?",
                Documents.write(content),
                Documents.sha256(content),
                seed.office());
    }

    private void update(String sql, Object... values) throws SQLException {
        try (Connection connection = database.owner().connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = database.owner().connect();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
