package id.go.bps.pst.benchmark;

import id.go.bps.pst.launch.DatabaseAccess;
import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Visitor;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** An office with many versions of each of its services beside one with few: how long its desk and a standard's history take to open. */
final class ManyVersions {

    private static final int SERVICES = 20;
    private static final int VERSIONS = 200;
    private static final int FEW = 2;
    private static final int TIMES = 30;

    private final List<Double> desk = new ArrayList<>();
    private final List<Double> history = new ArrayList<>();

    /** Gives both offices their services, as the tables' owner, Banjarmasin many versions of each, and Bima two. */
    static void lay(DatabaseAccess owner) throws SQLException {
        try (Connection connection = owner.connect();
                Statement sql = connection.createStatement()) {
            sql.execute("insert into service_type (position, slug, name_id, name_en)"
                    + " select 100 + n, 'layanan-' || n, 'Layanan ' || n, 'Service ' || n from generate_series(1, "
                    + (SERVICES - 1) + ") n");
            sql.execute("insert into service_offer (office_code, slug, type_slug, name_id, name_en)"
                    + " select code, slug, slug, name_id, name_en from service_type, (values ('6371'), ('5272')) o (code)"
                    + " where slug like 'layanan-%'");
            sql.execute("insert into service_standard (office_code, service_slug)"
                    + " select office_code, slug from service_offer where slug like 'layanan-%'");
            sql.execute(versions("6371", VERSIONS));
            sql.execute(versions("5272", FEW));
        }
    }

    /** Superseded versions, the last one in force where none is, each with three steps of its life. */
    private static String versions(String office, int versions) {
        return "with given as (select content, content_sha256, decree_number, effective_date from standard_version where office_code = '"
                + office
                + "' and number = 1), laid as (insert into standard_version (standard_id, office_code, number, status, content,"
                + " content_sha256, decree_number, effective_date, changed_at, changed_by, published_at, published_by, superseded_at, lock_version)"
                + " select s.id, s.office_code, n + 2, case when latest then 'PUBLISHED' else 'SUPERSEDED' end, given.content,"
                + " given.content_sha256, given.decree_number, given.effective_date, now(), 'x', now(), 'x', case when latest then null else now() end, 0"
                + " from service_standard s, given, generate_series(1, " + versions + ") n, lateral (select n = "
                + versions
                + " and s.service_slug <> 'perpustakaan' as latest) l where s.office_code = '" + office + "'"
                + " returning id, office_code), told as (" + PublishedCopies.linesOf(office)
                + ") insert into standard_version_event (version_id, office_code, what, at, who)"
                + " select id, office_code, what, now(), 'x' from laid, unnest(array['SUBMITTED', 'APPROVED', 'PUBLISHED']) what";
    }

    static ManyVersions at(StartedPortal portal, String office) {
        Visitor visitor = new Visitor();
        visitor.follow(SignedIn.typePassword(visitor, visitor.go(portal.at("/desk/")), "admin." + office));
        ManyVersions measured = new ManyVersions();
        for (int i = -TIMES; i < TIMES; i++) {
            measured.open(visitor, portal.at("/desk/?office=" + office), i < 0 ? new ArrayList<>() : measured.desk);
            measured.open(
                    visitor,
                    portal.at("/desk/standards/history?office=" + office + "&service=perpustakaan"),
                    i < 0 ? new ArrayList<>() : measured.history);
        }
        return measured;
    }

    private void open(Visitor visitor, URI page, List<Double> millis) {
        long asked = System.nanoTime();
        Answer answer = visitor.get(page);
        millis.add((System.nanoTime() - asked) / 1e6);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
    }

    /** Milliseconds from asking for the list of standards to having it whole. */
    List<Double> desk() {
        return desk;
    }

    List<Double> history() {
        return history;
    }
}
