package id.go.bps.pst.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.site.PublicSite;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The centre keeps the nation's holidays once, and every office's hours know them. */
class HolidaysPageIT {

    private static final String PATH = "/audit/holidays?year=2027";

    private Portal portal;
    private SignedIn centre;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        centre = SignedIn.as("admin.pusat");
    }

    @Test
    void the_decree_of_2026_is_there_and_2027_holds_only_what_is_sure() {
        Answer answer = centre.open("/audit/holidays?year=2026");
        assertThat(Form.of(answer, "editor").all("holiday.date")).hasSize(25).contains("21-03-2026", "24-12-2026");
        assertThat(answer.text()).contains("1497 Tahun 2025");
        Form next = Form.of(centre.open(PATH), "editor");
        assertThat(next.all("holiday.date"))
                .containsExactly("01-01-2027", "01-05-2027", "01-06-2027", "17-08-2027", "25-12-2027");
        assertThat(next.get("source")).contains("belum dimuat");
    }

    @Test
    void a_day_that_is_added_closes_every_office() {
        Editor hours = Editor.ofHours(SignedIn.as("admin.5272"), "5272");
        for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")) {
            hours.form().add("hours.days.0", day);
        }
        hours.press("save");
        PublicSite site = new PublicSite(portal);
        await().until(() -> site.open("/kota-bima").words().contains("Senin–Minggu"));
        LocalDate soon = LocalDate.now(ZoneId.of("Asia/Makassar")).plusDays(20);
        String path = "/audit/holidays?year=" + soon.getYear();
        Form form = Form.of(centre.open(path), "editor")
                .add("holiday.date", soon.toString())
                .add("holiday.kind", "COLLECTIVE_LEAVE")
                .add("holiday.name", "Cuti bersama Uji Coba")
                .add("holiday.english", "Trial leave")
                .add("do", "save");
        assertThat(centre.follow(centre.post(path, form)).success()).isNotEmpty();
        await().until(() -> site.open("/kota-bima").words().contains("Cuti bersama Uji Coba"));
        assertThat(site.open("/en/kota-bima").words()).contains("Trial leave");
    }

    @ParameterizedTest
    @CsvSource({
        "holiday.date, holiday.0, 2028-01-01, di luar tahun",
        "holiday.date, holiday.0, 32-13-2027, Tulis tanggal",
        "holiday.name, holiday.0, <b>x</b>, tanpa kode HTML",
        "holiday.kind, holiday.0, PIGEON, Pilih salah satu",
        "source, source, '', Tulis isinya"
    })
    void a_wrong_entry_is_told_in_a_sentence_and_changes_nothing(
            String name, String beside, String typed, String sentence) {
        List<String> before = portal.database().contents();
        Form form = Form.of(centre.open(PATH), "editor").set(name, typed).add("do", "save");
        Answer answer = centre.post(PATH, form);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.error()).contains(sentence);
        assertThat(portal.database().contents()).isEqualTo(before);
    }

    @Test
    void the_second_of_two_who_save_at_once_loses_nothing() {
        Form mine = Form.of(centre.open(PATH), "editor");
        centre.post(PATH, mine.copy().set("source", "SKB pertama").add("do", "save"));
        Answer answer = centre.post(PATH, mine.copy().set("source", "SKB kedua").add("do", "save"));
        assertThat(answer.warning()).contains("SKB pertama");
        Form again = Form.of(answer, "editor");
        assertThat(again.get("source")).isEqualTo("SKB kedua");
        centre.post(PATH, again.add("do", "save"));
        assertThat(Form.of(centre.open(PATH), "editor").get("source")).isEqualTo("SKB kedua");
    }

    @Test
    void saving_is_noted_in_the_audit_trail() {
        long last = portal.database().lastTrail();
        Form form =
                Form.of(centre.open(PATH), "editor").set("source", "SKB 2027").add("do", "save");
        centre.post(PATH, form);
        assertThat(portal.database().trailOf("0000", last)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("who", "admin.pusat")
                .containsEntry("deed", "NationalHolidays.save")
                .containsEntry("what", "holiday_list"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor.pusat", "auditor.52", "admin.5272"})
    void nobody_else_has_the_page(String user) {
        SignedIn person = SignedIn.as(user);
        assertThat(person.open(PATH).status()).isEqualTo(404);
        assertThat(person.open("/audit/").text()).doesNotContain("/audit/holidays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "1999", "99999", "-1", "2027;"})
    void a_year_that_is_none_is_not_found(String year) {
        assertThat(centre.open("/audit/holidays?year=" + year).status()).isEqualTo(404);
    }
}
