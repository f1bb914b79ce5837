package id.go.bps.pst.testkit.database;

import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.site.PublicSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The first data of the portal, to be restored between tests. PostgreSQL's superuser restores them with all triggers off, because published
 * versions cannot be deleted otherwise.
 */
public final class Snapshot {

    /** The record of the migrations; and what sign-ins leave, for people stay signed in from test to test. */
    private static final Set<String> KEPT =
            Set.of("flyway_schema_history", "introduction", "ended_sign_in", "signed_out");

    private static final List<String> PAGES = List.of(
            "/", "/kota-bima", "/kota-bima/perpustakaan", "/kota-banjarmasin", "/kota-banjarmasin/perpustakaan");

    private final Portal portal;
    /** Every table but {@link #KEPT}, in any order: no trigger watches their references. */
    private final List<String> tables;

    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, String> fingerprints;
    private final Map<String, String> pages;
    private final HeardNews news;

    private Snapshot(Portal portal, List<String> tables, Map<String, String> fingerprints) {
        this.portal = portal;
        this.tables = tables;
        this.fingerprints = fingerprints;
        tables.forEach(table -> columns.put(table, columns(table)));
        this.news = new HeardNews(portal.database());
        this.pages = readPages();
        if (!pages.values().stream().allMatch(page -> page.startsWith("200 "))) {
            throw new IllegalStateException("Seeded pages are not there: " + pages);
        }
    }

    public static Snapshot of(Portal portal) {
        List<String> tables = portal
                .database()
                .superuser()
                .rows("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' order by table_name")
                .stream()
                .map(row -> row.get("table_name").toString())
                .filter(table -> !KEPT.contains(table))
                .toList();
        Map<String, String> fingerprints = compute(portal, statement -> {
            statement.execute("set transaction isolation level repeatable read");
            statement.execute("create schema as_first_opened");
            for (String table : tables) {
                statement.execute("create table as_first_opened." + table + " as table public." + table);
            }
            return fingerprints(statement, tables);
        });
        return new Snapshot(portal, tables, fingerprints);
    }

    /** Restores the tables that differ only, because nearly every test begins here. */
    public void restore() {
        compute(portal, statement -> {
            Map<String, String> now = fingerprints(statement, tables);
            if (now.equals(fingerprints)) {
                return null;
            }
            statement.execute("set local session_replication_role = replica");
            for (String table : tables) {
                if (!now.get(table).equals(fingerprints.get(table))) {
                    statement.execute("delete from public." + table);
                    int rows = statement.executeUpdate("insert into public." + table + " (" + columns.get(table)
                            + ") overriding system value select " + columns.get(table) + " from as_first_opened."
                            + table);
                    fingerprints.put(table, rows + " " + rows * transaction(statement));
                }
            }
            return null;
        });
        Set<String> told = news.take();
        if (!told.isEmpty()) {
            tell(told);
            await("the public pages as first opened")
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofSeconds(20))
                    .until(this::readPages, pages::equals);
        }
    }

    private void tell(Set<String> told) {
        compute(portal, statement -> {
            for (String one : told) {
                statement.execute("select pg_notify('news', '" + one + "')");
            }
            return null;
        });
    }

    private static Map<String, String> fingerprints(Statement statement, List<String> tables) throws SQLException {
        String all = tables.stream()
                .map(table -> "select '" + table + "', " + Database.LAST_WRITTEN + " from public." + table)
                .collect(Collectors.joining(" union all "));
        Map<String, String> found = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(all)) {
            while (rows.next()) {
                found.put(rows.getString(1), String.valueOf(rows.getString(2)));
            }
        }
        return found;
    }

    private static long transaction(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select pg_current_xact_id()::text::bigint")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What the portal computed may be past, though nothing was written. */
    public void distrustPages() {
        news.missSome();
    }

    /** Takes from an office all that it ever wrote, so that it is as the centre registered it; {@link #restore} gives it back. */
    public void empty(String office) {
        compute(portal, statement -> {
            statement.execute("set local session_replication_role = replica");
            for (String table : belongingToOffices()) {
                statement.execute("delete from public." + table + " where office_code = '" + office + "'");
            }
            statement.execute("select pg_notify('news', '*:*')");
            return null;
        });
    }

    /** Changes what cannot be changed, as if it had always been so; {@link #restore} gives it back. */
    public void rewrite(String... deeds) {
        compute(portal, statement -> {
            statement.execute("set local session_replication_role = replica");
            for (String deed : deeds) {
                statement.execute(deed);
            }
            statement.execute("select pg_notify('news', '*:*')");
            return null;
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
            tags.put(page, answer.status() + " " + answer.header("ETag"));
        });
        return tags;
    }

    private interface Work<T> {
        T with(Statement statement) throws SQLException;
    }

    private static <T> T compute(Portal portal, Work<T> work) {
        return portal.database().superuser().inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                return work.with(statement);
            }
        });
    }
}
