package id.go.bps.pst.web.desk.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.editor.RefusedForm;
import id.go.bps.pst.testkit.site.PublicSite;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an office tells for a while appears on top of its public pages, and vanishes from them, by itself or when it is taken down. */
class NoticesPageIT {

    private static final String PATH = "/desk/office/notices?office=5272";
    private static final List<String> TOLD = List.of("/kota-bima", "/kota-bima/perpustakaan");

    private Portal portal;
    private PublicSite site;
    private SignedIn bima;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        site = new PublicSite(portal);
        bima = SignedIn.as("admin.5272");
    }

    @Test
    void it_is_on_top_of_the_offices_pages_at_once_in_both_languages_and_closes_the_office() {
        assertThat(bima.open(PATH).words()).contains("Tidak ada pengumuman.");
        Answer after = post(bima, "CLOSED", "Listrik padam.", "Power failure.");
        assertThat(after.success()).isNotEmpty();
        assertThat(after.words()).contains("Listrik padam.", "Tampil sekarang", "admin.5272");
        String until = "Sampai " + LocalDate.now(ZoneId.of("Asia/Makassar")).getDayOfMonth();
        for (String page : TOLD) {
            assertThat(told(page)).contains("Tutup sementara Listrik padam.", until, "24.00 WITA");
            assertThat(told("/en" + page)).contains("Closed for now Power failure.", "24:00 WITA");
            assertThat(site.open("/en" + page).noticeInIndonesian()).isEmpty();
            assertThat(site.open(page).now()).startsWith("Tutup");
        }
        for (String page : List.of("/kota-banjarmasin", "/kota-bima/perpustakaan/versi/1")) {
            assertThat(told(page)).as(page).isEmpty();
        }
    }

    @Test
    void it_is_taken_down_by_a_colleague_and_stays_in_the_offices_history() {
        post(bima, "MOVED", "Loket pindah ke lantai 2.", "");
        assertThat(site.open("/en/kota-bima").noticeInIndonesian()).isEqualTo("Loket pindah ke lantai 2.");
        assertThat(told("/en/kota-bima")).contains("has not written this notice in English");
        assertThat(told("/kota-bima")).doesNotContain("bahasa Inggris");
        SignedIn officer = SignedIn.as("petugas.5272");
        String end = officer.open(PATH).buttons("end:").getFirst();
        Answer ended = press(officer, end);
        assertThat(ended.words()).contains("Sudah lewat", "Dicabut oleh petugas.5272", "Dibuat oleh admin.5272");
        TOLD.forEach(page -> assertThat(told(page)).as(page).isEmpty());
        assertThat(press(bima, end).words()).contains("sudah dicabut rekan Anda");
        assertThat(portal.database().trailOf("5272", 0)).anySatisfy(row -> assertThat(row)
                .containsEntry("who", "petugas.5272")
                .containsEntry("deed", "NoticePosting.end")
                .containsEntry("what", "office_notice"));
    }

    @Test
    void it_waits_for_its_time_and_vanishes_by_itself() {
        Instant now = Instant.now();
        String sql = "insert into office_notice (office_code, kind, text_id, from_at, until_at, posted_at, posted_by)"
                + " values ('5272', 'OTHER', '%s', '%s', '%s', '%s', 'x')";
        portal.database().owner().update(sql.formatted("Nanti", now.plusSeconds(3600), now.plusSeconds(7200), now));
        portal.database().owner().update(sql.formatted("Segera", now, now.plusSeconds(3), now));
        await().until(() -> told("/kota-bima").contains("Segera"));
        assertThat(told("/kota-bima")).doesNotContain("Nanti");
        assertThat(bima.open(PATH).words()).contains("Nanti", "Menunggu waktunya");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> TOLD.stream().allMatch(page -> told(page).isEmpty()));
    }

    @Test
    void each_refusal_is_called_by_the_name_of_its_field_and_leads_to_it() {
        try (Staff person = Staff.signIn("admin.5272")) {
            person.open(PATH);
            RefusedForm form = person.form()
                    .type("fromTime", "soon")
                    .type("untilTime", "late")
                    .send();
            assertThat(form.refusals())
                    .containsExactly(
                            "Isi: Tulis isinya; baris yang tidak perlu dapat dihapus.",
                            "Mulai (WITA): Tulis jam seperti 08.00.",
                            "Sampai (WITA): Tulis jam seperti 08.00.");
            assertThat(form.followFirst()).isEqualTo("text");
            assertThat(person.complaints()).isEmpty();
        }
    }

    @Test
    void what_is_refused_is_told_beside_its_field_and_nothing_is_lost() {
        List<String> before = portal.database().contents();
        Form form = form(bima).set("kind", "CLOSED").set("text", "Banjir").set("untilDate", "2026-01-02");
        Answer refused = bima.post(PATH, form.set("fromDate", "2026-01-01").add("do", "post"));
        assertThat(refused.errorBeside("until")).contains("sudah lewat");
        assertThat(refused.value("text")).isEqualTo("Banjir");
        assertThat(portal.database().contents()).isEqualTo(before);
    }

    @Test
    void no_more_than_five_at_a_time() {
        for (int i = 1; i <= 5; i++) {
            post(bima, "OTHER", "Pengumuman " + i, "");
        }
        assertThat(post(bima, "OTHER", "Pengumuman 6", "").words()).contains("Sudah ada 5 pengumuman");
        assertThat(told("/kota-bima")).contains("Pengumuman 5").doesNotContain("Pengumuman 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=2", "page=x", "page=", "page=99999999999"})
    void a_page_that_is_not_there_is_not_found(String page) {
        assertThat(bima.open(PATH + "&" + page).status()).isEqualTo(404);
    }

    private String told(String page) {
        return site.open(page).officeNotice();
    }

    private static Form form(SignedIn who) {
        return Form.of(who.open(PATH), "notices");
    }

    private static Answer post(SignedIn who, String kind, String text, String english) {
        Form form = form(who).set("kind", kind).set("text", text).set("english", english);
        return who.follow(who.post(PATH, form.add("do", "post")));
    }

    private static Answer press(SignedIn who, String button) {
        return who.follow(who.post(PATH, form(who).add("do", button)));
    }
}
