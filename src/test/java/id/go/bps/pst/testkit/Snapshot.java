package id.go.bps.pst.testkit;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The offices as they were when the portal was first opened. Put back by PostgreSQL's superuser with all triggers off, which is the only
 * way there is: what was published cannot be taken away otherwise.
 */
final class Snapshot {

    /** In the order of their references. */
    private static final List<String> TABLES = List.of(
            "office",
            "office_profile",
            "service_offer",
            "service_standard",
            "imported_file",
            "standard_version",
            "standard_version_event",
            "attachment",
            "attachment_content",
            "staff_change",
            "outgoing_mail",
            "mail_secret",
            "holiday_list",
            "draft_revision",
            "draft_editor",
            "draft_typing",
            "draft_doubt",
            "discarded_draft",
            "office_host",
            "office_notice",
            "audit_trail");

    private static final List<String> PAGES = List.of(
            "/", "/kota-bima", "/kota-bima/perpustakaan", "/kota-banjarmasin", "/kota-banjarmasin/perpustakaan");

    private final Portal portal;
    private final List<String> contents;
    private final Map<String, String> pages;

    private Snapshot(Portal portal) {
        this.portal = portal;
        this.contents = portal.database().contents();
        this.pages = readPages();
    }

    static Snapshot of(Portal portal) {
        execute(portal, statement -> {
            statement.execute("create schema as_first_opened");
            for (String table : TABLES) {
                statement.execute("create table as_first_opened." + table + " as table public." + table);
            }
        });
        return new Snapshot(portal);
    }

    void restore() {
        if (!portal.database().contents().equals(contents)) {
            execute(portal, statement -> {
                statement.execute("set session_replication_role = replica");
                for (String table : TABLES) {
                    String columns = columns(table);
                    statement.execute("delete from public." + table);
                    statement.execute("insert into public." + table + " (" + columns
                            + ") overriding system value select " + columns + " from as_first_opened." + table);
                }
                statement.execute("select pg_notify('news', '*:*')");
            });
        }
        await("the public pages as first opened").atMost(Duration.ofSeconds(20)).until(this::readPages, pages::equals);
    }

    /** Takes from an office all that it ever wrote, so that it is as the centre registered it; {@link #restore} gives it back. */
    void empty(String office) {
        execute(portal, statement -> {
            statement.execute("set session_replication_role = replica");
            for (String table : belongingToOffices()) {
                statement.execute("delete from public." + table + " where office_code = '" + office + "'");
            }
            statement.execute("select pg_notify('news', '*:*')");
        });
    }

    /** Changes what cannot be changed, as if it had always been so; {@link #restore} gives it back. */
    void rewrite(String... deeds) {
        execute(portal, statement -> {
            statement.execute("set session_replication_role = replica");
            for (String deed : deeds) {
                statement.execute(deed);
            }
            statement.execute("select pg_notify('news', '*:*')");
        });
    }

    private List<String> belongingToOffices() {
        return portal
                .database()
                .superuser()
                .rows("select table_name from information_schema.columns where table_schema = 'public'"
                        + " and column_name = 'office_code' and table_name <> 'audit_trail'")
                .stream()
                .map(row -> row.get("table_name").toString())
                .toList();
    }

    private String columns(String table) {
        return portal.database()
                .superuser()
                .text(
                        "select string_agg(quote_ident(attname), ', ') from pg_attribute where attrelid = ?::regclass"
                                + " and attnum > 0 and not attisdropped and attgenerated = ''",
                        "public." + table);
    }

    private Map<String, String> readPages() {
        PublicSite site = new PublicSite(portal);
        Map<String, String> tags = new TreeMap<>();
        PAGES.forEach(page -> {
            Answer answer = site.open(page);
            if (answer.status() != 200) {
                throw new IllegalStateException("A seeded page is not there: " + answer);
            }
            tags.put(page, answer.header("ETag"));
        });
        return tags;
    }

    private interface Work {
        void with(Statement statement) throws SQLException;
    }

    private static void execute(Portal portal, Work work) {
        try (Connection connection = portal.database().superuser().connect()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                work.with(statement);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new Database.DatabaseRefused(e);
        }
    }
}
