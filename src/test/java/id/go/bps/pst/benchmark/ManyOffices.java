package id.go.bps.pst.benchmark;

import id.go.bps.pst.launch.DatabaseAccess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The portal at full size, and beyond: every office of the nation with five standards, then offices that there are not. */
final class ManyOffices {

    /** The last that is laid of each. */
    private static final String LIBRARIES = "search_standard where group_slug = 'perpustakaan'";

    private static final int NATION = 553;
    private static final int MINUTES = 10;

    private static final int FIRST_READS = 200;

    private ManyOffices() {}

    /** Waits until the examples are laid, which the portal does beside its work. */
    static void awaitNation(DatabaseAccess owner) throws SQLException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (count(owner, LIBRARIES) < NATION) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The examples were not laid within " + MINUTES + " minutes");
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    /** So many offices in all: those that there are not have codes of no province, and the library of Kota Bima. */
    static void lay(DatabaseAccess owner, int offices) throws SQLException {
        long more = offices - count(owner, "office");
        try (Connection connection = owner.connect();
                Statement sql = connection.createStatement()) {
            sql.execute(
                    "create temporary table made as select lpad(n::text, 4, '0') as code from generate_series(1, 9999) n"
                            + " where lpad(n::text, 4, '0') not in (select code from office) limit " + more);
            sql.execute("insert into office (code, slug, name, kind, parent_code, zone, latitude, longitude)"
                    + " select code, 'kabupaten-tiruan-' || code, 'BPS Kabupaten Tiruan ' || code, 'REGENCY', '5200', 'Asia/Makassar', -8, 118"
                    + " from made");
            sql.execute("insert into office_profile (office_code, revision, valid_from, saved_by, profile)"
                    + " select code, 1, now(), 'x', jsonb_set((select profile from office_profile where office_code = '5272' and revision = 1),"
                    + " '{displayName}', to_jsonb('Tiruan ' || code)) from made");
            sql.execute("insert into service_offer (office_code, slug, type_slug, name_id, name_en)"
                    + " select code, slug, slug, name_id, name_en from made, service_type where slug = 'perpustakaan'");
            sql.execute(
                    "insert into service_standard (office_code, service_slug) select code, 'perpustakaan' from made");
            sql.execute(
                    "with laid as (insert into standard_version (standard_id, office_code, number, status, content, content_sha256, changed_at,"
                            + " changed_by, published_at, published_by, lock_version)"
                            + " select s.id, s.office_code, 1, 'PUBLISHED', v.content, v.content_sha256, now(), 'x', now(), 'x', 0"
                            + " from made join service_standard s on s.office_code = made.code, standard_version v"
                            + " where v.office_code = '5272' and v.number = 1 returning id, office_code)"
                            + PublishedCopies.linesOf("5272"));
        }
    }

    /** Milliseconds in which pages of offices' standards were answered that nobody had read before, one after the other, the last laid first. */
    static List<Double> readFirst(StartedPortal portal) throws SQLException, IOException, InterruptedException {
        List<String> slugs = new ArrayList<>();
        try (Connection connection = portal.owner().connect();
                Statement sql = connection.createStatement();
                ResultSet rows =
                        sql.executeQuery("select o.slug from office o join search_standard s on s.office_code = o.code"
                                + " where s.group_slug = 'perpustakaan' and o.code <> '5272' order by s.standard_id desc limit "
                                + FIRST_READS)) {
            while (rows.next()) {
                slugs.add(rows.getString(1));
            }
        }
        HttpClient client = HttpClient.newHttpClient();
        List<Double> millis = new ArrayList<>();
        for (String slug : slugs) {
            HttpRequest request = HttpRequest.newBuilder(portal.at("/" + slug + "/perpustakaan"))
                    .header("Accept-Encoding", "gzip")
                    .build();
            long asked = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            millis.add((System.nanoTime() - asked) / 1e6);
            if (answer.statusCode() != 200) {
                throw new IOException(request.uri() + " answered " + answer.statusCode());
            }
        }
        return millis;
    }

    private static long count(DatabaseAccess owner, String table) throws SQLException {
        try (Connection connection = owner.connect();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
