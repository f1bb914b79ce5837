package id.go.bps.pst.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.Axe;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.desk.Approval;
import id.go.bps.pst.testkit.editor.EditView;
import id.go.bps.pst.testkit.editor.Editor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * axe finds nothing on any page (WCAG 2.2 AA and best practice), on small and large screens, by day and by night; and none is too wide. A
 * window of 1280 pixels enlarged to 400 % shows what one of 320 shows.
 */
class AccessibilityIT {

    private static final List<Integer> PUBLIC_WIDTHS = List.of(320, 390, 1280);
    private static final List<Integer> DESK_WIDTHS = List.of(390, 1280);

    private static final List<String> PUBLIC = List.of(
            "/",
            "/kota-bima",
            "/kota-bima/perpustakaan",
            "/kota-bima/perpustakaan/versi",
            "/kota-bima/perpustakaan/versi/1",
            "/kota-bima?pada=2024-05-01",
            "/kota-bima/perpustakaan?pada=2020-05-01",
            "/kota-bima/perpustakaan?pada=2020-02-31",
            "/kota-banjarmasin/perpustakaan",
            "/provinsi-nusa-tenggara-barat",
            "/cari",
            "/cari?q=perpustakaan",
            "/cari?q=qqqxyz",
            "/gibt-es-nicht",
            "/api");

    /** The same views; only their words are others. */
    private static final List<String> ENGLISH = List.of(
            "/en/",
            "/en/cari?q=library",
            "/en/cari?q=qqqxyz",
            "/en/api",
            "/en/kota-bima",
            "/en/kota-bima/perpustakaan",
            "/en/kota-bima/perpustakaan/versi",
            "/en/kota-bima/perpustakaan/versi/1",
            "/en/kota-bima?pada=2020-05-01",
            "/en/kota-bima/perpustakaan?pada=2020-05-01",
            "/en/provinsi-nusa-tenggara-barat",
            "/en/nothing-here");

    private Portal portal;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
    }

    @Test
    void public_pages() {
        try (Staff reader = Staff.stranger()) {
            check(reader, PUBLIC_WIDTHS, PUBLIC);
            check(reader, List.of(PUBLIC_WIDTHS.getFirst()), ENGLISH);
        }
    }

    @Test
    void pages_of_the_desk() {
        Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        try (Staff bima = Staff.signIn("admin.5272")) {
            check(
                    bima,
                    DESK_WIDTHS,
                    List.of(
                            "/desk/",
                            "/desk/office/edit?office=5272",
                            "/desk/services/add?office=5272",
                            "/desk/services/edit?office=5272&service=perpustakaan",
                            "/desk/office/hours?office=5272",
                            "/desk/office/notices?office=5272",
                            "/desk/staff/?office=5272",
                            "/desk/staff/mail?office=5272",
                            "/desk/probe/upload?office=5272",
                            "/desk/standards/edit?office=5272&service=perpustakaan",
                            "/desk/standards/preview?office=5272&service=perpustakaan",
                            "/desk/standards/import?office=5272",
                            "/desk/standards/submit?office=5272&service=perpustakaan",
                            "/desk/standards/history?office=5272&service=perpustakaan",
                            "/desk/standards/states?office=5272&service=perpustakaan&state="
                                    + portal.database().owner().text("select min(id)::text from draft_revision"),
                            "/desk/standards/difference?office=5272&service=perpustakaan&from=1&to=2"));
        }
    }

    @Test
    void pages_of_the_head_of_office_and_of_the_centre_and_of_what_they_changed() {
        Editor draft = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        draft.type("decreeNumber", "B-40/2026")
                .type("decreeDate", "2026-03-02")
                .type("requirements.text", 0, "Persyaratan yang ditulis ulang seluruhnya.");
        Approval.submit(draft);
        try (Staff kepala = Staff.signIn("kepala.5272")) {
            check(
                    kepala,
                    DESK_WIDTHS,
                    List.of(
                            "/desk/",
                            "/desk/standards/review?office=5272&service=perpustakaan",
                            "/desk/standards/withdraw?office=5272&service=perpustakaan"));
            Approval.approve(SignedIn.as("kepala.5272"), "5272");
            check(
                    kepala,
                    PUBLIC_WIDTHS,
                    List.of(
                            "/kota-bima/perpustakaan",
                            "/kota-bima/perpustakaan/versi/1",
                            "/kota-bima/perpustakaan/versi/2/perubahan",
                            "/en/kota-bima/perpustakaan/versi/2/perubahan"));
        }
        try (Staff centre = Staff.signIn("admin.pusat")) {
            check(
                    centre,
                    DESK_WIDTHS,
                    List.of("/audit/offices", "/audit/holidays", "/audit/retention", "/audit/staff?office=5272"));
        }
    }

    @Test
    void pages_of_the_audit() {
        try (Staff auditor = Staff.signIn("auditor.pusat")) {
            check(
                    auditor,
                    DESK_WIDTHS,
                    List.of(
                            "/audit/",
                            "/audit/compare?service=perpustakaan&office=5272",
                            "/audit/compare?service=perpustakaan&office=5272&office=6371"));
        }
    }

    @Test
    void an_office_that_tells_everything_of_itself() {
        SignedIn admin = SignedIn.as("admin.5272");
        Editor hours = Editor.ofHours(admin, "5272");
        for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")) {
            hours.form().add("hours.days.0", day);
        }
        for (String row : List.of("closure", "season", "special")) {
            hours.press("add:" + row);
        }
        LocalDate soon = LocalDate.now(ZoneId.of("Asia/Makassar")).plusDays(7);
        hours.type("closure.from", soon.toString()).type("closure.reason", "Pindah gedung");
        hours.type("season.name", "Ramadan")
                .type("season.from", soon.plusDays(2).toString());
        hours.type("season.until", soon.plusDays(30).toString());
        hours.type("season.0.hours.opens", "08.00").type("season.0.hours.closes", "14.00");
        hours.type("special.date", soon.plusDays(1).toString()).type("special.reason", "Layanan malam");
        hours.type("special.0.hours.opens", "19.00").type("special.0.hours.closes", "24.00");
        hours.press("save");
        assertThat(hours.isSaved()).isTrue();
        Editor office = Editor.ofOffice(admin, "5272");
        office.type("position", "-8.46, 118.72")
                .type("pledge", "Kami melayani sesuai standar.")
                .press("save");
        assertThat(office.isSaved()).isTrue();
        portal.database()
                .owner()
                .update(
                        "insert into office_notice (office_code, kind, text_id, from_at, until_at, posted_at, posted_by)"
                                + " values ('5272', 'CLOSED', 'Listrik padam', now(), now() + interval '1 day', now(), 'x')");
        try (Staff bima = Staff.signIn("admin.5272")) {
            check(
                    bima,
                    DESK_WIDTHS,
                    List.of(
                            "/desk/office/hours?office=5272",
                            "/desk/office/edit?office=5272",
                            "/desk/office/notices?office=5272",
                            "/kota-bima",
                            "/kota-bima/perpustakaan",
                            "/en/kota-bima"));
        }
        try (Staff centre = Staff.signIn("admin.pusat")) {
            check(centre, DESK_WIDTHS, List.of("/audit/holidays?year=2026", "/audit/holidays?year=2029"));
        }
    }

    @Test
    void an_editor_that_says_what_is_wrong_and_what_a_colleague_wrote() {
        Editor colleague = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft("5272");
            colleague.type("requirements.text", 0, "Tulisan rekan").press("save");
            draft.type("requirements.text", 0, "Tulisan sendiri");
            draft.trySaving();
            SoftAssertions softly = new SoftAssertions();
            checkThis(bima, "collision", DESK_WIDTHS, softly);
            draft.type("title", "").type("requirements.text", 1, "<script>").type("time.amount", "x");
            draft.trySaving();
            checkThis(bima, "errors", DESK_WIDTHS, softly);
            softly.assertAll();
        }
    }

    @Test
    void the_sign_in_page_of_keycloak() {
        try (Staff person = Staff.stranger()) {
            check(person, PUBLIC_WIDTHS, List.of("/desk/"));
            person.typeWrongPassword("admin.5272");
            SoftAssertions softly = new SoftAssertions();
            checkThis(person, "wrong password", PUBLIC_WIDTHS, softly);
            softly.assertAll();
        }
    }

    private static void check(Staff person, List<Integer> widths, List<String> paths) {
        SoftAssertions softly = new SoftAssertions();
        for (String path : paths) {
            person.open(path);
            checkThis(person, path, widths, softly);
        }
        softly.assertAll();
    }

    /**
     * A page has one layout for small screens and one for large ones, which are looked at on the smallest and the largest. By night only the
     * colours are others, so they alone are looked at once more, and on one screen.
     */
    private static void checkThis(Staff person, String name, List<Integer> widths, SoftAssertions softly) {
        Axe axe = person.axe();
        for (int width : widths) {
            person.at(width);
            if (width == widths.getFirst() || width == widths.getLast()) {
                softly.assertThat(axe.violations()).as("%s at %s", name, width).isEmpty();
            }
            softly.assertThat(person.excessWidth())
                    .as("how much %s is too wide at %s", name, width)
                    .isEqualTo(0);
        }
        if (widths.size() > 1) {
            softly.assertThat(axe.unreadableByNight()).as("%s by night", name).isEmpty();
        }
    }
}
