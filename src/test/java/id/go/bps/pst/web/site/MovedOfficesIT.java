package id.go.bps.pst.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.site.PublicSite;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices that were renamed, or merged into another: their addresses lead on for ever. */
class MovedOfficesIT {

    private PublicSite site;

    @BeforeEach
    void open() {
        site = new PublicSite(Portal.asFirstOpened());
    }

    @ParameterizedTest
    @CsvSource({
        "/kabupaten-mamuju-utara, /kabupaten-pasangkayu",
        "/en/kabupaten-toba-samosir, /en/kabupaten-toba",
        "/kabupaten-maluku-tenggara-barat/perpustakaan/versi, /kabupaten-kepulauan-tanimbar/perpustakaan/versi",
        "/kabupaten-toba-samosir/perpustakaan?pada=2024-05-01, /kabupaten-toba/perpustakaan?pada=2024-05-01"
    })
    void an_address_that_an_office_once_had_leads_to_it_for_ever(String former, String now) {
        Answer answer = site.open(former);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).endsWith(now);
    }

    @Test
    void an_office_that_is_renamed_takes_all_of_its_addresses_along() {
        owner("update office set slug = 'kota-bima-raya', name = 'BPS Kota Bima Raya' where code = '5272'");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> site.open("/kota-bima").status() == 301);
        for (String former : List.of(
                "/kota-bima",
                "/en/kota-bima?dari=poster",
                "/kota-bima/perpustakaan",
                "/en/kota-bima/perpustakaan",
                "/kota-bima/perpustakaan/versi",
                "/en/kota-bima/perpustakaan/versi/1",
                "/kota-bima/perpustakaan/versi/1/standar.pdf",
                "/kota-bima/perpustakaan/versi/1/berkas",
                "/kota-bima/poster-a4.pdf",
                "/api/v1/offices/kota-bima?format=turtle",
                "/api/v1/offices/kota-bima/hours?at=2026-11-23T09%3A00%3A00%2B08%3A00",
                "/api/v1/offices/kota-bima/standards/perpustakaan",
                "/api/v1/offices/kota-bima/standards/perpustakaan/versions/1?format=jsonld",
                "/api/v1/offices/kota-bima/changes")) {
            assertThat(followed(former)).isEqualTo(former.replace("kota-bima", "kota-bima-raya"));
        }
        assertThat(location("/kota-bima/perpustakaan?pada=2024-05-01"))
                .isEqualTo("/kota-bima-raya/perpustakaan?pada=2024-05-01");
        assertThat(site.open("/kota-bima-raya").heading()).isEqualTo("BPS Kota Bima Raya");
        assertThat(site.open("/").offices()).contains("/kota-bima-raya").doesNotContain("/kota-bima");
        assertThat(site.open("/sitemap.xml").text()).contains("/kota-bima-raya/perpustakaan<");
    }

    @ParameterizedTest
    @CsvSource({
        "/kota-bima, /kota-banjarmasin",
        "/en/kota-bima?dari=poster, /en/kota-banjarmasin?dari=poster",
        "/kota-bima/perpustakaan, /kota-banjarmasin/perpustakaan",
        "/en/kota-bima/perpustakaan, /en/kota-banjarmasin/perpustakaan",
        "/en/kota-bima/poster-a3.pdf, /en/kota-banjarmasin/poster-a3.pdf",
        "/en/kota-bima/halaman-uji, /en/kota-banjarmasin/halaman-uji",
        "/api/v1/offices/kota-bima, /api/v1/offices/kota-banjarmasin",
        "/api/v1/offices/kota-bima/standards?format=turtle, /api/v1/offices/kota-banjarmasin/standards?format=turtle",
        "/api/v1/offices/kota-bima/standards/perpustakaan, /api/v1/offices/kota-banjarmasin/standards/perpustakaan"
    })
    void what_an_office_that_was_merged_told_of_now_is_its_successors(String former, String now) {
        merge("5272", "6371", "/kota-bima");
        assertThat(followed(former)).isEqualTo(now);
    }

    @Test
    void what_an_office_that_was_merged_told_of_then_stays_and_says_where_it_went() {
        merge("5272", "6371", "/kota-bima");
        for (String page : List.of("/kota-bima/perpustakaan/versi", "/kota-bima/perpustakaan/versi/1")) {
            assertThat(site.open(page).words()).contains("Kantor ini telah digabung ke BPS Kota Banjarmasin.");
            assertThat(site.open("/en" + page).words()).contains("This office was merged into BPS Kota Banjarmasin.");
        }
        for (String stays : List.of(
                "/kota-bima/perpustakaan/versi/1/standar.pdf",
                "/kota-bima/perpustakaan/versi/1/berkas",
                "/api/v1/offices/kota-bima/standards/perpustakaan/versions/1")) {
            assertThat(site.open(stays).status()).as(stays).isEqualTo(200);
        }
        assertThat(site.open("/kota-bima?pada=2020-01-01").status()).isEqualTo(404);
        assertThat(site.open("/sitemap.xml").text()).doesNotContain("/kota-bima<", "/kota-bima/");
        assertThat(site.open("/api/v1/standards?format=csv").text()).doesNotContain("kota-bima,");
        assertThat(site.open("/api/v1/offices?format=json&size=1000").text())
                .contains("\"successor\":\"kota-banjarmasin\"");
    }

    @Test
    void a_service_that_the_successor_has_not_leads_to_the_successor() {
        merge("5272", "9401", "/kota-bima");
        assertThat(followed("/en/kota-bima/perpustakaan?x=1")).isEqualTo("/en/kabupaten-merauke?x=1");
        Answer none = site.open("/api/v1/offices/kota-bima/standards/perpustakaan");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.text()).contains("kabupaten-merauke");
    }

    private void merge(String office, String into, String page) {
        owner("update office set succeeded_by = '" + into + "' where code = '" + office + "'");
        await().atMost(Duration.ofSeconds(10)).until(() -> site.open(page).status() == 301);
    }

    private static void owner(String deed) {
        Portal.running().database().owner().update(deed);
    }

    /** Where an address leads for ever, without the portal's own; there something must stand. */
    private String followed(String former) {
        String now = location(former);
        assertThat(site.open(now).status()).as(now).isEqualTo(200);
        return now;
    }

    private String location(String former) {
        Answer answer = site.open(former);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(301);
        return answer.header("Location").replaceFirst("^http://[^/]*", "");
    }
}
