package id.go.bps.pst.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.export.QrReader;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.RawRequest;
import id.go.bps.pst.testkit.VeraPdf;
import id.go.bps.pst.testkit.site.PublicSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How public pages are answered: ready, compressed, checked for news, without a trace of the reader. */
class PublicAnswersIT {

    private static final String STANDARD = "/kota-bima/perpustakaan";
    private static final String PAPER = STANDARD + "/versi/1/standar.pdf";

    private PublicSite site;

    @BeforeEach
    void open() {
        site = new PublicSite(Portal.asFirstOpened());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/",
                "/kota-bima",
                STANDARD,
                STANDARD + "/versi",
                STANDARD + "/versi/1/berkas",
                PAPER,
                "/resources/css/pst.css",
                "/gibt-es-nicht"
            })
    void readers_get_no_cookie_and_no_session(String path) {
        Answer answer = site.open(path);
        assertThat(answer.headers("Set-Cookie")).isEmpty();
        assertThat(answer.text()).doesNotContain("jsessionid", "ViewState");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/kota-bima", STANDARD, PAPER, "/resources/css/pst.css"})
    void what_a_browser_has_already_is_not_sent_again(String path) {
        Answer first = site.open(path);
        Answer again = site.open(path, "If-None-Match", first.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(site.open(path, "If-None-Match", "\"etwas-anderes\"").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", STANDARD, "/resources/css/pst.css"})
    void pages_come_compressed_to_those_who_take_it(String path) throws IOException {
        Answer plain = site.open(path);
        Answer zipped = site.open(path, "Accept-Encoding", "br, gzip");
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.header("Vary")).contains("Accept-Encoding");
        assertThat(zipped.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(zipped.body().length).isLessThan(plain.body().length / 2);
        assertThat(site.open(path, "Accept-Encoding", "gzip;q=0").header("Content-Encoding"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", STANDARD, STANDARD + "/versi/1/berkas", PAPER, "/resources/css/pst.css"})
    void head_tells_what_get_would_send(String path) {
        Answer get = site.open(path);
        Answer head = site.head(path);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(get.body().length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", STANDARD, PAPER, "/gibt-es-nicht", "/sign-in/callback", "/resources/css/pst.css"})
    void every_answer_tells_browsers_to_trust_nothing_else(String path) {
        Answer answer = site.open(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("geolocation=(self)", "camera=()");
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("X-Powered-By")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/kota-bima", STANDARD})
    void pages_hold_no_inline_style_or_script(String path) {
        Answer page = site.open(path);
        assertThat(page.inlineCode()).isEmpty();
        assertThat(page.nonces())
                .as("which would make each rendering another page")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/kota-bima", STANDARD, "/cari?q=perpustakaan", "/api", "/gibt-es-nicht"})
    void a_first_visit_is_light(String path) {
        int bytes = site.open(path, "Accept-Encoding", "gzip").body().length;
        List<String> files = site.open(path).belongings();
        assertThat(files).as("no other host").allMatch(file -> file.startsWith("/"));
        for (String file : files) {
            bytes += site.open(file, "Accept-Encoding", "gzip").body().length;
        }
        assertThat(files).hasSizeLessThan(8);
        assertThat(bytes).isLessThan(60 * 1024);
    }

    @Test
    void a_connection_of_the_proxy_carries_request_after_request() {
        int many = 300;
        String request = "HEAD " + STANDARD + " HTTP/1.1\r\nHost: localhost\r\n";
        String answers = RawRequest.send(
                Portal.running(), (request + "\r\n").repeat(many - 1) + request + "Connection: close\r\n\r\n");
        assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(many + 1);
    }

    @Test
    void http_2_is_left_to_the_proxy() {
        String answer = RawRequest.send(
                Portal.running(),
                "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings, close\r\n"
                        + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n");
        assertThat(RawRequest.status(answer)).isEqualTo(200);
    }

    @Test
    void the_download_is_named_by_its_content() {
        Answer file = site.open(STANDARD + "/versi/1/berkas");
        assertThat(file.header("ETag")).isEqualTo('"' + Documents.sha256(file.body()) + '"');
    }

    @Test
    void the_page_of_a_standard_leads_to_its_paper_which_a_browser_shows_and_names() throws IOException {
        String link = site.open(STANDARD).paper();
        Answer paper = site.open(link);
        assertThat(link).isEqualTo(PAPER);
        assertThat(site.open("/en" + STANDARD).paper())
                .as("there is no English text yet")
                .isEqualTo(PAPER);
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(paper.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"standar-pelayanan-perpustakaan-kota-bima-versi-1.pdf\"");
        assertThat(paper.header("Cache-Control")).contains("must-revalidate");
        assertThat(paper.header("ETag")).isEqualTo('"' + Documents.sha256(paper.body()) + '"');
        assertThat(VeraPdf.faults(paper.body())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {PAPER, "/kota-bima/poster-a4.pdf"})
    void a_viewer_of_papers_may_ask_for_parts(String path) {
        Answer whole = site.open(path);
        assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
        Answer part = site.open(path, "Range", "bytes=100-199", "If-Range", whole.header("ETag"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 100, 200));
        assertThat(part.header("Content-Range")).isEqualTo("bytes 100-199/" + whole.body().length);
        assertThat(site.open(path, "Range", "bytes=100-199", "If-Range", "\"x\"")
                        .status())
                .isEqualTo(200);
        assertThat(site.open(path, "Range", "bytes=99999999-").status()).isEqualTo(416);
    }

    @ParameterizedTest
    @CsvSource({
        "/resources/img/share.png, image/png",
        "/favicon.ico, image/x-icon",
        "/resources/css/pst.css, text/css;charset=UTF-8",
        "/, text/html;charset=UTF-8",
        "/sitemap.xml, application/xml;charset=UTF-8"
    })
    void what_is_no_text_is_told_without_a_character_set(String path, String type) {
        assertThat(site.open(path).header("Content-Type")).isEqualTo(type);
    }

    @Test
    void the_page_of_an_office_leads_to_its_posters() throws Exception {
        List<String> posters = site.open("/en/kota-bima").papers();
        assertThat(posters).containsExactly("/en/kota-bima/poster-a4.pdf", "/en/kota-bima/poster-a3.pdf");
        Answer poster = site.open("/kota-bima/poster-a4.pdf");
        assertThat(poster.header("Content-Type")).startsWith("application/pdf");
        assertThat(poster.header("Content-Disposition")).isEqualTo("inline; filename=\"poster-kota-bima-a4.pdf\"");
        assertThat(QrReader.read(poster.body())).endsWith("/kota-bima");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gibt-es-nicht",
                "/kota-bima/gibt-es-nicht",
                "/kota-bima/konsultasi-statistik",
                STANDARD + "/versi/2",
                STANDARD + "/versi/2/standar.pdf",
                STANDARD + "/versi/0",
                STANDARD + "/versi/x",
                STANDARD + "/versi/99999999999",
                "/site/standard.xhtml",
                "/desk/standards/edit.xhtml.bak",
                "/WEB-INF/web.xml",
                "/META-INF/persistence.xml",
                "/resources/../WEB-INF/web.xml"
            })
    void an_unknown_address_gets_a_friendly_sentence(String path) {
        Answer answer = site.open(path);
        if (answer.status() == 302) {
            assertThat(path).as("sent to sign in").startsWith("/desk/");
            return;
        }
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.heading()).isEqualTo("Halaman ini tidak ditemukan");
        assertThat(answer.links()).contains("/");
    }

    @Test
    void an_unknown_english_address_gets_an_english_sentence() {
        assertThat(site.open("/en" + PAPER).status()).as("nobody wrote English").isEqualTo(404);
        Answer answer = site.open("/en/nothing-here");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.language()).isEqualTo("en");
        assertThat(answer.heading()).doesNotContain("Halaman");
    }

    @ParameterizedTest
    @CsvSource({
        "/Kota-Bima, /kota-bima",
        "/kota-bima/, /kota-bima",
        "/KOTA-BIMA/Perpustakaan/, /kota-bima/perpustakaan",
        "/en, /en/"
    })
    void another_spelling_leads_to_the_one_address(String path, String canonical) {
        Answer answer = site.open(path);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).endsWith(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void public_pages_are_only_read(String method) {
        Answer answer = site.send(method, STANDARD);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET");
    }

    @ParameterizedTest
    @CsvSource({
        "/halaman-uji, id null null",
        "/en/halaman-uji, en null null",
        "/kota-bima/halaman-uji, id 5272 null",
        "/en/kota-bima/halaman-uji, en 5272 null",
        "/kota-bima/perpustakaan/halaman-uji, id 5272 perpustakaan"
    })
    void a_page_that_no_list_names_stands_at_its_addresses_and_is_kept(String path, String text) {
        await().until(() -> site.open(path).text().equals(site.open(path).text()));
        Answer kept = site.open(path);
        assertThat(kept.text()).matches(text + " [0-9]+");
        assertThat(kept.header("Cache-Control")).contains("must-revalidate");
        assertThat(site.open(path, "If-None-Match", kept.header("ETag")).status())
                .isEqualTo(304);
        assertThat(site.open(path.toUpperCase(Locale.ROOT)).header("Location")).endsWith(path);
        assertThat(site.send("POST", path).status()).isEqualTo(405);
    }

    @Test
    void a_page_that_no_list_names_can_be_missing_and_is_told_to_search_engines() {
        assertThat(site.open("/kota-bima/tidak-ada/halaman-uji").status()).isEqualTo(404);
        assertThat(site.open("/gibt-es-nicht/halaman-uji").status()).isEqualTo(404);
        assertThat(site.open("/sitemap.xml").text()).contains("/halaman-uji</loc>", "/en/halaman-uji</loc>");
    }

    @ParameterizedTest
    @CsvSource({"5272, true", "5200, true", "0000, true", "6371, false"})
    void an_event_that_no_list_names_makes_the_pages_of_its_offices_old(String office, boolean old) {
        String path = "/kota-bima/halaman-uji";
        await().until(() -> site.open(path).text().equals(site.open(path).text()));
        String before = site.open(path).text();
        assertThat(site.open("/api/probe/change?office=" + office).status()).isEqualTo(200);
        assertThat(site.open(path).text().equals(before)).isEqualTo(!old);
    }
}
