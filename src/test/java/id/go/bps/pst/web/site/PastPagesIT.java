package id.go.bps.pst.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.RawRequest;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.desk.Approval;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.site.ChangesPage;
import id.go.bps.pst.testkit.site.OfficePage;
import id.go.bps.pst.testkit.site.PublicPage;
import id.go.bps.pst.testkit.site.PublicSite;
import id.go.bps.pst.testkit.site.StandardPage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a standard said before, and what each version changed, is read by everybody. */
class PastPagesIT {

    private static final String STANDARD = "/kota-bima/perpustakaan";
    private static final String REMOVED = "Pengguna layanan memiliki alamat email yang masih aktif.";
    private static final String ADDED = "Pengguna layanan membawa surat pengantar.";

    private Portal portal;
    private PublicSite site;

    @BeforeEach
    void publishASecondVersion() {
        portal = Portal.asFirstOpened();
        site = new PublicSite(portal);
        Editor draft = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        draft.type("decreeNumber", "B-41/2026")
                .type("decreeDate", "2026-03-02")
                .type("kept.LEGAL_BASIS", "Dasar hukum yang tidak diumumkan.")
                .type("requirements.text", 1, ADDED);
        Approval.publish(draft, "5272");
    }

    @Test
    void the_standard_tells_in_short_what_it_changed_and_leads_to_the_whole() {
        Answer standard = site.open(STANDARD);
        assertThat(standard.section("penetapan"))
                .contains("Yang berubah sejak versi 1", "Nama dan SK penetapan: ", "1. Persyaratan: ")
                .doesNotContain("7. Dasar hukum", "5. Produk pelayanan");
        assertThat(StandardPage.of(standard).allChanges()).isEqualTo(STANDARD + "/versi/2/perubahan");
        assertThat(site.open(STANDARD + "/versi/1").hasSection("perubahan")).isFalse();
    }

    @Test
    void every_change_is_read_word_by_word_but_for_what_an_office_keeps() {
        Answer answer = site.open(STANDARD + "/versi/2/perubahan");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.heading()).isEqualTo("Yang berubah dalam versi 2");
        assertThat(answer.words()).contains(REMOVED.substring(0, 20)).doesNotContain("Dasar hukum", "diumumkan");
        assertThat(ChangesPage.of(answer).added()).contains("surat pengantar");
        assertThat(ChangesPage.of(answer).removed()).contains("alamat email");
        assertThat(site.open("/en" + STANDARD + "/versi/2/perubahan").heading()).isEqualTo("What changed in version 2");
        assertThat(StandardPage.of(site.open(STANDARD + "/versi")).changesOfVersions())
                .containsExactly(STANDARD + "/versi/2/perubahan");
    }

    @Test
    void the_first_version_changed_nothing() {
        assertThat(site.open(STANDARD + "/versi/1/perubahan").status()).isEqualTo(404);
        assertThat(site.open(STANDARD + "/versi/3/perubahan").status()).isEqualTo(404);
    }

    private static String inPerson(Answer answer) {
        return StandardPage.of(answer).requirementsInPerson();
    }

    private static PublicPage page(Answer answer) {
        return PublicPage.of(answer);
    }

    private Answer asOf(String day) {
        return site.open(STANDARD + "?pada=" + day);
    }

    @Test
    void as_of_a_day_stands_what_was_in_force_when_it_ended_with_its_office_as_it_was() {
        liveThrough();
        Answer first = asOf("2024-05-01");
        assertThat(first.status()).isEqualTo(200);
        assertThat(page(first).noticeHeading())
                .isEqualTo("Seperti yang berlaku dari 1 Februari 2024 sampai 10 Juni 2024");
        assertThat(inPerson(first)).contains(REMOVED);
        assertThat(first.words()).doesNotContain(ADDED, "Buka sekarang", "Jalan Baru 1");
        assertThat(first.facts()).contains("Jl. Soekarno Hatta no.14");
        Answer moved = asOf("2024-07-01");
        assertThat(page(moved).noticeHeading()).isEqualTo("Seperti yang berlaku dari 10 Juni 2024 sampai 1 Maret 2025");
        assertThat(moved.facts()).contains("Jalan Baru 1");
        assertThat(inPerson(moved)).contains(REMOVED);
        Answer second = asOf("2025-03-01");
        assertThat(page(second).noticeHeading()).isEqualTo("Seperti yang berlaku sejak 1 Maret 2025");
        assertThat(inPerson(second)).contains(ADDED).doesNotContain(REMOVED);
        assertThat(page(second).noticeLink()).isEqualTo(STANDARD);
        assertThat(page(site.open("/en" + STANDARD + "?pada=2024-07-01")).noticeHeading())
                .isEqualTo("As it was from 10 June 2024 to 1 March 2025");
    }

    @Test
    void days_with_the_same_answer_are_one_page_that_search_engines_leave_to_the_lasting_one() {
        liveThrough();
        assertThat(asOf("2024-05-02").header("ETag"))
                .isEqualTo(asOf("2024-02-03").header("ETag"));
        PublicPage old = page(asOf("2024-05-02"));
        assertThat(old.askedOfSearchEngines()).containsExactly("noindex");
        assertThat(old.canonical()).endsWith(STANDARD + "/versi/1");
        assertThat(old.headerInLanguage("en")).isEqualTo("/en" + STANDARD + "?pada=2024-02-01");
        assertThat(page(asOf("2025-05-02")).canonical()).endsWith(STANDARD);
        assertThat(page(site.open(STANDARD)).askedOfSearchEngines()).isEmpty();
    }

    @Test
    void every_version_shows_its_office_as_it_was_while_it_was_in_force() {
        liveThrough();
        Editor.ofOffice(SignedIn.as("admin.5272"), "5272")
                .type("address", "Jalan Terbaru 2")
                .press("save");
        assertThat(site.open(STANDARD + "/versi/1").facts()).contains("Jalan Baru 1");
        assertThat(site.open(STANDARD).facts()).contains("Jalan Terbaru 2");
    }

    @Test
    void before_the_first_version_is_said_so_unless_its_decree_names_an_earlier_day() {
        liveThrough();
        Answer before = asOf("2024-01-31");
        assertThat(before.status()).isEqualTo(404);
        assertThat(before.heading()).isEqualTo("Standar ini belum ada pada tanggal itu");
        assertThat(before.words()).contains("1 Februari 2024");
        assertThat(before.links()).contains(STANDARD + "/versi/1");
        portal.rewritePast(
                "update standard_version set content = jsonb_set(content, '{effectiveDate}', '\"2023-03-01\"'),"
                        + " effective_date = '2023-03-01' where office_code = '5272' and number = 1");
        assertThat(page(asOf("2023-06-01")).notice())
                .contains("dari 1 Maret 2023", "Menurut SK-nya", "1 Februari 2024");
        assertThat(asOf("2023-02-28").status()).isEqualTo(404);
    }

    @Test
    void between_a_withdrawal_and_the_next_version_none_is_in_force() {
        liveThrough();
        portal.rewritePast(
                "update standard_version set status = 'WITHDRAWN', superseded_at = null, withdrawn_at = '2024-12-31T20:00+08',"
                        + " withdrawn_by = 'x', withdrawal_reason = 'x' where office_code = '5272' and number = 1");
        assertThat(asOf("2024-12-30").status()).isEqualTo(200);
        Answer gap = asOf("2024-12-31");
        assertThat(gap.status()).isEqualTo(404);
        assertThat(gap.words()).contains("Versi 1 ditarik pada 31 Desember 2024");
        assertThat(asOf("2025-03-01").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-31, 400, Tanggal itu tidak ada",
        "kemarin, 400, Tanggal itu tidak ada",
        "%00, 400, Tanggal itu tidak ada",
        "%zz, 400, Tanggal itu tidak ada",
        "2199-12-31, 404, Tanggal itu belum tiba"
    })
    void a_day_that_is_none_gets_one_sentence_and_the_field_again(String day, int status, String heading) {
        String answer = RawRequest.get(portal, STANDARD + "?pada=" + day);
        assertThat(RawRequest.status(answer)).isEqualTo(status);
        PublicPage page = PublicPage.of(answer);
        assertThat(page.heading()).isEqualTo(heading);
        assertThat(page.dayForm().field()).isEqualTo("pada");
    }

    @Test
    void today_and_an_empty_field_lead_to_what_is_in_force() {
        for (String day : List.of("", LocalDate.now(ZoneId.of("Asia/Makassar")).toString())) {
            Answer answer = asOf(day);
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).endsWith(STANDARD);
        }
        assertThat(site.open("/kota-bima/konsultasi-statistik?pada=2024-05-01").status())
                .isEqualTo(404);
    }

    @Test
    void as_of_a_day_an_office_stands_with_what_it_told_and_the_standards_that_were_in_force() {
        liveThrough();
        Answer first = site.open("/kota-bima?pada=2024-05-01");
        assertThat(page(first).noticeHeading())
                .isEqualTo("Seperti yang berlaku dari 1 Februari 2024 sampai 10 Juni 2024");
        assertThat(page(first).noticeLink()).isEqualTo("/kota-bima");
        assertThat(OfficePage.of(first).addresses()).containsExactly("Jl. Soekarno Hatta no.14 Kota Bima 84113");
        String standard = OfficePage.of(first).standards().get(0);
        assertThat(standard).isEqualTo(STANDARD + "?pada=2024-02-01");
        assertThat(inPerson(site.open(standard))).contains(REMOVED);
        assertThat(page(first).askedOfSearchEngines()).containsExactly("noindex");
        assertThat(OfficePage.of(first).partsOfToday()).isEmpty();
        assertThat(page(first).inLanguage("en").get(0)).isEqualTo("/en/kota-bima?pada=2024-02-01");
        Answer moved = site.open("/en/kota-bima?pada=2024-07-01");
        assertThat(page(moved).noticeHeading()).isEqualTo("As it was from 10 June 2024 to 1 March 2025");
        assertThat(OfficePage.of(moved).addresses().toString()).contains("Jalan Baru 1");
        Answer second = site.open("/kota-bima?pada=2025-03-01");
        assertThat(page(second).noticeHeading()).isEqualTo("Seperti yang berlaku sejak 1 Maret 2025");
        assertThat(OfficePage.of(second).cards()).contains("B-41/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "/kota-bima?pada=2024-01-31, 404, Kantor ini belum tercatat pada tanggal itu, mulai pada 1 Februari 2024",
        "/kabupaten-merauke?pada=2020-01-01, 404, Kantor ini belum tercatat pada tanggal itu, belum menyampaikan",
        "/kota-bima?pada=2199-12-31, 404, Tanggal itu belum tiba, belum dapat dibaca",
        "/kota-bima?pada=kemarin, 400, Tanggal itu tidak ada, 01-05-2024",
        "/en/kota-bima?pada=%00, 400, There is no such day, 01-05-2024"
    })
    void a_day_that_tells_nothing_of_an_office_gets_one_sentence_and_the_field_again(
            String path, int status, String heading, String words) {
        liveThrough();
        String answer = RawRequest.get(portal, path);
        assertThat(RawRequest.status(answer)).isEqualTo(status);
        PublicPage page = PublicPage.of(answer);
        assertThat(page.heading()).isEqualTo(heading);
        assertThat(page.words()).contains(words);
        assertThat(page.dayForm().action()).isEqualTo(path.replaceFirst("[?].*", ""));
    }

    @Test
    void an_office_asks_for_a_day_and_today_leads_to_the_page_itself() {
        assertThat(page(site.open("/en/kota-bima")).dayForm().action()).isEqualTo("/en/kota-bima");
        Answer today = site.open("/kota-bima?pada=" + LocalDate.now(ZoneId.of("Asia/Makassar")));
        assertThat(today.status()).isEqualTo(302);
        assertThat(today.header("Location")).endsWith("/kota-bima");
    }

    @Test
    void the_history_asks_for_a_day_without_a_script() {
        assertThat(page(site.open("/en" + STANDARD + "/versi")).dayForm())
                .isEqualTo(new PublicPage.DayForm("/en" + STANDARD, "get", "pada"));
    }

    /** As if it had begun long ago: the first version on 1 February 2024, the office elsewhere from 10 June on, the second on 1 March 2025. */
    private void liveThrough() {
        Editor.ofOffice(SignedIn.as("admin.5272"), "5272")
                .type("address", "Jalan Baru 1")
                .press("save");
        portal.rewritePast(
                "update standard_version set published_at = '2024-02-01T09:00+08', superseded_at = '2025-03-01T09:00+08'"
                        + " where office_code = '5272' and number = 1",
                "update standard_version set published_at = '2025-03-01T09:00+08' where office_code = '5272' and number = 2",
                "update office_profile set valid_from = '2024-02-01T09:00+08' where office_code = '5272' and revision = 1",
                "update office_profile set valid_from = '2024-06-10T09:00+08' where office_code = '5272' and revision = 2");
    }
}
