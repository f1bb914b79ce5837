package id.go.bps.pst.web.desk.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.editor.EditView;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.site.PublicSite;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours are written once at the desk and told on every public page. */
class HoursPageIT {

    private static final String PATH = "/desk/office/hours?office=5272";

    private static final List<String> BAD = List.of(
            "",
            "<script>alert(1)</script>",
            "a\u0000b",
            "a".repeat(10_000),
            "25.61",
            "24.00",
            "00.00",
            "-1",
            "2026-02-30",
            "9999-01-01",
            "ONLINE",
            "NOTHING");

    private Portal portal;
    private PublicSite site;
    private SignedIn bima;
    private Editor hours;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        site = new PublicSite(portal);
        bima = SignedIn.as("admin.5272");
        hours = Editor.ofHours(bima, "5272");
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_week_a_season_a_special_day_and_a_closure_are_typed_and_told(boolean scripts) {
        try (Staff admin = scripts ? Staff.signIn("admin.5272") : Staff.signInWithoutScripts("admin.5272")) {
            EditView page = admin.openHours("5272");
            for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY")) {
                page.check("hours.days.0", day);
            }
            page.type("hours.closes", 0, "12.00");
            page.press("add:hours");
            page.check("hours.days.1", "FRIDAY");
            page.type("hours.opens", 1, "08.00").type("hours.closes", 1, "11:30");
            page.press("add:closure");
            page.type("closure.from", 0, "2026-11-30").type("closure.until", 0, "2026-12-01");
            page.type("closure.reason", 0, "Pindah gedung");
            page.press("add:season");
            page.type("season.name", 0, "Ramadan").type("season.from", 0, "2027-02-08");
            page.type("season.until", 0, "2027-03-09");
            page.check("season.0.hours.days.0", "MONDAY");
            page.type("season.0.hours.opens", 0, "08.00").type("season.0.hours.closes", 0, "14.00");
            page.press("add:special");
            page.type("special.date", 0, "2026-12-24");
            page.type("special.0.hours.opens", 0, "09.00").type("special.0.hours.closes", 0, "10.00");
            page.save();
            assertThat(page.successes()).hasSize(1);
            assertThat(page.value("season.name")).isEqualTo("Ramadan");
            assertThat(admin.complaints()).isEmpty();
        }
        await().until(() -> site.open("/kota-bima").words().contains("Senin–Kamis"));
        assertThat(site.open("/kota-bima").words()).contains("08.00–12.00 WITA", "Jumat", "08.00–11.30 WITA");
        assertThat(site.library("kota-bima").facts()).contains("Senin–Kamis", "Jumat", "WITA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hours.opens  | hours.0 |          | Tulis jam buka",
                "hours.closes | hours.0 |          | Tulis jam tutup",
                "hours.opens  | hours.0 | 25.61    | Tulis jam seperti 08.00",
                "hours.opens  | hours.0 | pagi     | Tulis jam seperti 08.00",
                "hours.closes | hours.0 | 07.00    | Jam tutup harus sesudah",
                "hours.mode   | hours.0 | PIGEON   | Pilih salah satu"
            })
    void a_wrong_entry_is_told_beside_its_row_in_a_sentence(String name, String beside, String typed, String sentence) {
        List<String> before = portal.database().contents();
        hours.type(name, typed == null ? "" : typed).press("save");
        assertThat(hours.error(beside)).contains(sentence);
        assertThat(portal.database().contents()).isEqualTo(before);
    }

    @Test
    void what_a_colleague_saved_elsewhere_in_the_profile_is_kept() {
        Editor.ofOffice(bima, "5272").type("address", "Jalan Baru 1").press("save");
        hours.type("hours.closes", "15.00").press("save");
        assertThat(hours.isSaved()).isTrue();
        assertThat(Editor.ofOffice(bima, "5272").form().get("address")).isEqualTo("Jalan Baru 1");
        assertThat(Editor.ofHours(bima, "5272").form().get("hours.closes")).isEqualTo("15.00");
    }

    @Test
    void what_a_colleague_saved_of_the_hours_is_shown_beside_mine_and_nothing_is_lost() {
        Editor.ofHours(bima, "5272").type("hours.closes", "14.00").press("save");
        hours.type("hours.closes", "15.00").press("save");
        assertThat(hours.isSaved()).isFalse();
        assertThat(hours.warning()).contains("08.00–14.00 WITA");
        assertThat(hours.form().get("hours.closes")).isEqualTo("15.00");
        hours.press("save");
        assertThat(hours.isSaved()).isTrue();
        assertThat(hours.form().get("hours.closes")).isEqualTo("15.00");
    }

    /** Open from Monday to Sunday until 24.00, so that it is open or closed at whatever time the test runs. */
    @Test
    void the_preview_tells_whether_it_is_open_and_the_comparison_what_is_otherwise() {
        for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")) {
            hours.form().add("hours.days.0", day);
        }
        hours.type("hours.opens", "08.00").type("hours.closes", "24.00");
        hours.press("add:season");
        hours.form().add("season.0.hours.days.0", "MONDAY");
        hours.type("season.name", "Ramadan").type("season.from", "2027-02-08").type("season.until", "2027-03-09");
        hours.type("season.0.hours.opens", "08.00").type("season.0.hours.closes", "14.00");
        hours.press("add:closure");
        hours.type("closure.from", "2027-01-04").type("closure.reason", "Pindah gedung");
        hours.press("save");
        assertThat(hours.isSaved()).isTrue();
        assertThat(hours.form().get("hours.closes")).isEqualTo("24.00");
        Editor.ofLibrary(bima, "5272").press("save");
        for (String page : List.of("preview", "live")) {
            assertThat(bima.open("/desk/standards/" + page + "?office=5272&service=perpustakaan")
                            .now())
                    .as(page)
                    .matches("(Buka sekarang, sampai 24.00|Tutup, buka lagi .*08.00) WITA.*");
        }
        String compared = SignedIn.as("auditor.pusat")
                .open("/audit/compare?service=perpustakaan&office=5272&office=6371")
                .section("HOURS");
        assertThat(compared)
                .contains("Senin: 08.00–24.00 WITA", "Ramadan", "8 Februari 2027 – 9 Maret 2027", "Senin: 08.00–14.00")
                .contains("4 Januari 2027: Tutup (Pindah gedung)");
    }

    @Test
    void the_nations_holidays_are_shown_to_who_writes_the_hours() {
        assertThat(hours.answer().section("holidays")).contains("25 Desember 2026", "Kelahiran Yesus Kristus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas.5272", "kepala.5272"})
    void who_does_not_edit_the_office_has_no_such_page(String user) {
        assertThat(SignedIn.as(user).open(PATH).status()).isEqualTo(404);
    }

    @Test
    void forms_filled_by_chance_with_bad_entries_break_nothing() {
        Random random = new Random(5272);
        hours.press("add:season");
        hours.press("add:special");
        hours.press("add:closure");
        Form clean = hours.form().copy().add("hours.days.0", "MONDAY").add("season.0.hours.days.0", "FRIDAY");
        List<String> names = clean.names(name -> !name.startsWith("jakarta.faces"));
        List<String> buttons =
                List.of("save", "add:season.0.hours", "remove:season:0", "add:closure", "remove:hours:0", "theirs");
        for (int i = 0; i < 40; i++) {
            Form form = clean.copy();
            for (int entries = random.nextInt(4); entries >= 0; entries--) {
                String name = names.get(random.nextInt(names.size()));
                form.set(name, random.nextInt(form.all(name).size()), BAD.get(random.nextInt(BAD.size())));
            }
            form.add("do", buttons.get(random.nextInt(buttons.size())));
            assertThat(bima.post(PATH, form).status()).isLessThan(500);
        }
        assertThat(bima.open("/kota-bima").status())
                .as("whatever was saved can be shown")
                .isEqualTo(200);
    }
}
