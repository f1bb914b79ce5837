package id.go.bps.pst.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.SearchField;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.desk.Approval;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.site.PublicSite;
import id.go.bps.pst.testkit.site.SearchPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding an office, and what offices promise. */
class SearchIT {

    private Portal portal;
    private PublicSite site;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        site = new PublicSite(portal);
    }

    @ParameterizedTest
    @CsvSource({
        "bnjarmasin, /kota-banjarmasin, Kalimantan Selatan",
        "banjarmsin, /kota-banjarmasin, Kalimantan Selatan",
        "kab toba samosr, /kabupaten-toba, juga dikenal sebagai Kabupaten Toba Samosir",
        "BPS Kota Bima, /kota-bima, Nusa Tenggara Barat",
        "84113, /kota-bima, kode pos 84113",
        "84199, /kota-bima, kode pos 84113",
        "9401, /kabupaten-merauke, Papua Selatan",
        "52.72, /kota-bima, Nusa Tenggara Barat"
    })
    void an_office_is_found_by_name_old_name_postcode_and_code(String words, String office, String told) {
        SearchPage page = search(words);
        assertThat(page.offices()).startsWith(office);
        assertThat(page.firstOffice()).contains(told);
    }

    @Test
    void beside_the_office_that_is_meant_none_is_told_that_only_begins_alike() {
        assertThat(search("kota bima").offices()).containsExactly("/kota-bima");
    }

    @Test
    void what_one_needs_is_found_with_office_component_and_the_words_marked() {
        SearchPage page = search("salinan lembar pustaka");
        assertThat(page.services()).containsExactly("/kota-bima/perpustakaan");
        String find = page.finds();
        assertThat(find).contains("BPS Kota Bima", "Sistem, mekanisme, dan prosedur:");
        assertThat(page.marked()).contains("salinan", "lembar");
        assertThat(page.count()).isEqualTo("Ditemukan 1 layanan");
    }

    @Test
    void indonesian_words_are_found_in_their_other_forms() {
        assertThat(search("layani pengguna").services()).contains("/kota-bima/perpustakaan");
        assertThat(search("mengunduh").marked()).isNotEmpty();
    }

    @Test
    void one_service_of_many_offices_is_one_find() {
        SearchPage page = search("perpustakaan");
        assertThat(page.groups()).hasSize(1);
        assertThat(page.groups()).containsExactly("Perpustakaan di 2 kantor");
        assertThat(page.services())
                .containsExactlyInAnyOrder("/kota-bima/perpustakaan", "/kota-banjarmasin/perpustakaan");
        SearchPage all = SearchPage.of(site.open("/cari?q=perpustakaan&layanan=perpustakaan"));
        assertThat(all.services()).containsExactly("/kota-bima/perpustakaan", "/kota-banjarmasin/perpustakaan");
        assertThat(all.pages()).containsExactly("/cari?q=perpustakaan");
    }

    @Test
    void a_province_narrows_what_is_found_and_alone_tells_its_offices() {
        assertThat(SearchPage.of(site.open("/cari?q=perpustakaan&provinsi=6300"))
                        .services())
                .containsExactly("/kota-banjarmasin/perpustakaan");
        assertThat(SearchPage.of(site.open("/cari?q=&provinsi=9500")).offices())
                .hasSize(5)
                .startsWith("/provinsi-papua-selatan");
    }

    @Test
    void words_that_nobody_published_are_taken_for_the_likest_and_that_is_said() {
        SearchPage page = search("salinn lembr");
        assertThat(page.words()).contains("Menampilkan hasil untuk “salinan lembar”.");
        assertThat(page.services()).containsExactly("/kota-bima/perpustakaan");
        assertThat(search("fotokopi").marked()).containsOnly("fotocopy");
    }

    @ParameterizedTest
    @CsvSource({
        "fotocopy, fotocopy",
        "fotokopi, fotocopy",
        "foto copy, fotocopy",
        "photo copy, fotocopy",
        "Photocopy!, fotocopy",
        "fotokpi, fotocopy",
        "library, perpustakaan",
        "perpus, perpustakaan",
        "libary, perpustakaan",
        "ktp, kartu identitas"
    })
    void other_spellings_and_english_words_find_the_same(String words, String meant) {
        SearchPage page = search(words);
        assertThat(page.services()).contains("/kota-bima/perpustakaan");
        assertThat(page.finds().toLowerCase(Locale.ROOT)).contains(meant);
        assertThat(page.words()).doesNotContain("memuat sebagian");
    }

    @Test
    void a_place_with_a_typing_error_is_understood_beside_what_one_needs() {
        SearchPage page = search("perpustakaan banjarmsin");
        assertThat(page.words()).contains("Menampilkan hasil untuk “perpustakaan banjarmasin”.");
        assertThat(page.services()).containsExactly("/kota-banjarmasin/perpustakaan");
        assertThat(search("perpustakaan banyuwngi").words())
                .as("a place that no published standard names")
                .contains("“perpustakaan banyuwangi”");
    }

    @Test
    void terms_of_several_words_have_synonyms_too() {
        Editor draft = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        draft.type("requirements.text", 0, "Permintaan data mikro dan konsultasi, gratis.")
                .type("decreeNumber", "B-41/2026")
                .type("decreeDate", "2026-03-02");
        Approval.publish(draft, "5272");
        for (String words : List.of(
                "data mikro",
                "microdata",
                "micro data",
                "mikrodata",
                "consultation",
                "konsultasi gratis",
                "free consultation",
                "konsultsi gratis",
                "tidak dipungut biaya microdata")) {
            assertThat(services(words)).as(words).containsExactly("/kota-bima/perpustakaan");
        }
        assertThat(services("microdata antariksawan")).contains("/kota-bima/perpustakaan");
    }

    @Test
    void some_of_the_words_are_better_than_nothing_and_that_is_said() {
        SearchPage page = search("tas antariksawan");
        assertThat(page.words()).contains("ini yang memuat sebagian");
        assertThat(page.services()).contains("/kota-bima/perpustakaan");
    }

    @Test
    void nothing_found_helps_on() {
        SearchPage page = search("qqqxyz");
        assertThat(page.count()).isEqualTo("Tidak ada yang ditemukan");
        assertThat(page.waysOut()).containsExactly("/");
        assertThat(page.jumps()).hasSize(3);
    }

    @Test
    void the_nearest_offices_come_first() {
        SearchPage page = SearchPage.of(site.open("/cari?dekat=-8.4617,118.7268"));
        assertThat(page.offices()).hasSize(10).startsWith("/kota-bima");
        assertThat(page.firstOffice()).contains("km dari pusat wilayahnya");
    }

    @Test
    void a_draft_is_not_found_a_publication_is_at_once_and_what_is_withdrawn_no_more() {
        Editor draft = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        draft.type("requirements.text", 0, "Membawa surat keterangan zamrudiah.")
                .press("save");
        assertThat(services("zamrudiah")).isEmpty();
        draft.type("decreeNumber", "B-41/2026").type("decreeDate", "2026-03-02").press("save");
        Approval.publish(draft, "5272");
        assertThat(services("zamrudiah")).containsExactly("/kota-bima/perpustakaan");
        portal.database()
                .owner()
                .update("update standard_version set status = 'WITHDRAWN', withdrawn_at = now(), withdrawn_by = 'x',"
                        + " withdrawal_reason = 'x' where office_code = '5272' and status = 'PUBLISHED'");
        // Said by the database, behind the portal's back
        await().atMost(Duration.ofSeconds(10)).until(() -> services("zamrudiah").isEmpty());
        assertThat(services("perpustakaan")).containsExactly("/kota-banjarmasin/perpustakaan");
    }

    @Test
    void english_readers_search_in_english_and_find_what_is_only_in_indonesian_too() {
        SearchPage page = SearchPage.of(site.open("/en/cari?q=library"));
        assertThat(page.heading()).isEqualTo("Find offices and services");
        assertThat(page.groups().getFirst()).startsWith("Library at 2 offices");
        assertThat(page.services()).contains("/en/kota-bima/perpustakaan");
        assertThat(page.inOtherLanguage()).contains("/cari?q=library");
        assertThat(SearchPage.of(site.open("/en/cari?q=salinan+lembar")).marked())
                .isNotEmpty();
    }

    @Test
    void suggestions_are_offices_and_services() {
        Answer offices = site.open("/cari/saran?q=kota+bim");
        assertThat(offices.header("Content-Type")).startsWith("application/json");
        assertThat(offices.text()).contains("{\"text\":\"BPS Kota Bima\",\"office\":\"kota-bima\"}");
        assertThat(site.open("/cari/saran?q=konsul").text()).contains("Konsultasi Statistik");
        assertThat(site.open("/cari/saran?q=libr").text()).contains("\"text\":\"Perpustakaan\"");
        assertThat(site.open("/cari/saran?q=k").text()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cari?q=bima", "/cari/saran?q=bima", "/cari"})
    void what_was_found_may_be_kept_for_a_minute_and_leaves_no_trace_of_the_reader(String path) {
        Answer answer = site.open(path);
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(answer.header("ETag")).isNotNull();
        assertThat(answer.headers("Set-Cookie")).isEmpty();
        assertThat(site.send("POST", path).status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "%00%01%02",
                "%ff%fe%fd",
                "%c0%ae",
                "%ed%a0%80",
                "%F0%9F%98%80",
                "'",
                "%22",
                "%22%22%22%27%27",
                "a%20%26%20%7C%20!%20(b",
                ":*",
                "%5c",
                "%25%25",
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "-",
                "or",
                "-bima",
                "%E2%80%AE%E2%80%8F",
                "1%20or%201%3D1",
                "%D8%A7%D9%84%D9%84",
                "%23%7B1%2B1%7D"
            })
    void whatever_is_asked_gets_an_answer(String words) {
        for (String query : List.of(
                "q=" + words,
                "q=bima&provinsi=" + words,
                "q=bima&layanan=" + words + "&halaman=" + words,
                "dekat=" + words,
                words + "=" + words,
                "q=" + words.repeat(60))) {
            for (String path : List.of("/cari?", "/en/cari?", "/cari/saran?")) {
                Answer answer = site.open(path + query);
                assertThat(answer.status()).as(path + query).isIn(200, 400);
                assertThat(answer.text()).doesNotContain("<script>alert", "Exception");
            }
        }
    }

    @Test
    void typing_suggests_and_the_keyboard_chooses() {
        try (Staff reader = Staff.stranger()) {
            reader.open("/");
            SearchField field = reader.searchField().type("bnjarmas").awaitSuggestion("Banjarmasin");
            assertThat(field.isExpanded()).isTrue();
            field.press("ArrowDown");
            assertThat(field.active()).isEqualTo(field.selected());
            field.press("Enter");
            reader.awaitAt("/kota-banjarmasin");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private List<String> services(String words) {
        return search(words).services();
    }

    private SearchPage search(String words) {
        Answer answer = site.open("/cari?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        return SearchPage.of(answer);
    }
}
