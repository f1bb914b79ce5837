package id.go.bps.pst.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.demonstration.Seed;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.PublicSite;
import id.go.bps.pst.testkit.Staff;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two real standards in the running portal: all of what they say is on the page, and nothing that they do not say. */
class SeededPagesIT {

    private static final String BIMA = "kota-bima";
    private static final String BANJARMASIN = "kota-banjarmasin";

    private PublicSite site;

    @BeforeEach
    void open() {
        site = new PublicSite(Portal.asFirstOpened());
    }

    @ParameterizedTest
    @ValueSource(strings = {BIMA, BANJARMASIN})
    void every_requirement_and_step_is_on_the_page_nested_as_meant(String office) {
        Seed seed = seed(office);
        Document page = site.library(office).page();
        assertThat(outline(page, "#persyaratan"))
                .isEqualTo(seed.content().requirements().lists().stream()
                        .map(list -> texts(list.items()))
                        .toList());
        assertThat(outline(page, "#prosedur"))
                .isEqualTo(seed.content().procedure().lists().stream()
                        .map(list -> texts(list.items()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {BIMA, BANJARMASIN})
    void every_time_product_and_decree_number_is_on_the_page(String office) {
        Seed seed = seed(office);
        Document page = site.library(office).page();
        assertThat(page.select("h1").text()).isEqualTo(seed.content().title());
        assertThat(page.select("#waktu").text())
                .contains(seed.content().time().commitments().stream()
                        .map(time -> time.text())
                        .toList());
        assertThat(page.select("#produk li").eachText())
                .containsExactlyElementsOf(seed.content().products().products().stream()
                        .map(product -> product.text())
                        .toList());
        assertThat(page.select("#biaya").text()).contains("Tidak dipungut biaya");
        assertThat(page.select("#penetapan").text())
                .contains("Nomor SK " + seed.content().decree().number());
    }

    @ParameterizedTest
    @ValueSource(strings = {BIMA, BANJARMASIN})
    void every_contact_that_opens_something_can_be_pressed(String office) {
        Seed seed = seed(office);
        List<String> hrefs =
                site.open("/" + office).page().select("#isi a[href]").eachAttr("href");
        assertThat(hrefs)
                .containsAll(seed.profile().contacts().stream()
                        .map(ContactPoint::href)
                        .filter(Objects::nonNull)
                        .toList());
        assertThat(site.library(office).page().select("#pengaduan a[href]").eachAttr("href"))
                .containsExactlyElementsOf(seed.content().complaints().contacts().stream()
                        .map(id -> seed.profile().contact(id).orElseThrow().href())
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Test
    void contacts_open_the_telephone_whatsapp_mail_and_the_web() {
        assertThat(site.library(BIMA).page().select("#pengaduan a").eachAttr("href"))
                .containsExactly("mailto:bps5272@bps.go.id", "tel:+6237443522", "https://wa.me/62885337570309");
        assertThat(site.library(BANJARMASIN).page().select("#pengaduan a").eachAttr("href"))
                .containsExactly(
                        "https://webapps.bps.go.id/pengaduan/",
                        "mailto:bps6371@bps.go.id",
                        "mailto:bps6371@gmail.com",
                        "https://wa.me/6281210106371",
                        "https://wa.me/6281250506371");
        assertThat(site.library(BANJARMASIN).section("pengaduan"))
                .contains("Layanan Statistik Terpadu", "Layanan Pengaduan", "Kotak saran");
    }

    @Test
    void a_number_without_its_area_code_is_shown_but_cannot_be_pressed() {
        Document page = site.open("/" + BIMA).page();
        assertThat(page.select(".contacts .contact-value").eachText()).contains("43522");
        assertThat(page.select("a[href^=tel]").eachAttr("href")).containsOnly("tel:+6237443522");
    }

    @Test
    void hours_are_told_in_the_zone_of_the_office_and_days_that_nobody_named_stay_not_stated() {
        String facts = site.library(BIMA).facts();
        assertThat(facts).contains("08.00–15.30 WITA", "Hari: tidak dinyatakan");
        assertThat(site.open("/" + BIMA).words())
                .contains("08.00–15.30 WITA", "Hari pelayanan Tidak dinyatakan")
                .doesNotContain("Senin");
        assertThat(site.library(BANJARMASIN).facts()).contains("Jam layanan Tidak dinyatakan");
    }

    @Test
    void the_zero_of_an_empty_field_is_not_told_as_a_time() {
        String bima = site.library(BIMA).section("waktu");
        assertThat(bima).contains("Tidak dinyatakan").doesNotContainPattern("(^| )0( |$)");
        Document banjarmasin = site.library(BANJARMASIN).page();
        assertThat(banjarmasin.select(".facts").text()).contains("Waktu tunggu Maksimal 10 menit");
        assertThat(banjarmasin.select("#waktu").text())
                .contains("Tidak dinyatakan")
                .doesNotContainPattern("(^| )0( |$)");
    }

    @ParameterizedTest
    @ValueSource(strings = {BIMA, BANJARMASIN})
    void what_the_decree_does_not_tell_is_said_to_be_not_stated(String office) {
        assertThat(site.library(office).section("penetapan"))
                .contains("Mulai berlaku Tidak dinyatakan", "Ditinjau berikutnya Tidak dinyatakan", "Versi 1, terbit ");
    }

    @ParameterizedTest
    @ValueSource(strings = {BIMA, BANJARMASIN})
    void the_original_file_comes_back_byte_for_byte(String office) {
        byte[] original = Seed.file(office + "-perpustakaan");
        Document page = site.library(office).page();
        Element link = page.select("#penetapan a[download]").first();
        Answer file = site.open(link.attr("href"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(original);
        assertThat(file.header("Content-Type")).isEqualTo("text/plain; charset=UTF-8");
        assertThat(file.header("Content-Disposition")).contains("attachment", Seed.fileName(office + "-perpustakaan"));
        assertThat(page.select("#penetapan").text()).contains(Documents.sha256(original));
    }

    @ParameterizedTest
    @CsvSource({"kota-bima-perpustakaan, 5272", "kota-banjarmasin-perpustakaan, 6371"})
    void each_component_is_kept_as_written_and_the_file_whole(String name, String office) {
        Seed seed = Seed.read(name);
        String kept = Portal.running()
                .database()
                .owner()
                .text(
                        "select content -> 'procedure' ->> 'rawText' from standard_version where office_code = ? and number = 1",
                        office);
        assertThat(kept).isEqualTo(seed.content().procedure().rawText());
        assertThat(Portal.running()
                        .database()
                        .owner()
                        .text("select sha256 from imported_file where office_code = ?", office))
                .isEqualTo(Documents.sha256(Seed.file(name)));
    }

    @Test
    void home_lists_all_offices_by_province() {
        Document home = site.open("/").page();
        assertThat(home.select("details.region-fold")).hasSize(38);
        assertThat(home.select(".office-list a").eachAttr("href"))
                .hasSize(553)
                .doesNotHaveDuplicates()
                .contains("/pusat", "/kota-jayapura");
        assertThat(home.select("#p5200 summary").text()).isEqualTo("Nusa Tenggara Barat 11 kantor");
        assertThat(home.select("#p5200 a").eachAttr("href"))
                .hasSize(11)
                .startsWith("/provinsi-nusa-tenggara-barat", "/kabupaten-bima")
                .endsWith("/kota-bima", "/kota-mataram");
        assertThat(home.select("#p5200 li:has(a[href=/kota-bima])").text()).isEqualTo("Kota Bima Perpustakaan");
        assertThat(home.select("#p9500 a").eachAttr("href")).hasSize(5).contains("/kabupaten-merauke");
        assertThat(home.select("#p9400 a").eachAttr("href")).doesNotContain("/kabupaten-merauke");
    }

    @Test
    void a_province_leads_to_its_offices_and_each_back_to_it() {
        assertThat(site.open("/provinsi-papua-selatan")
                        .page()
                        .select("#bawahan ~ ul a")
                        .eachAttr("href"))
                .containsExactly(
                        "/kabupaten-asmat", "/kabupaten-boven-digoel", "/kabupaten-mappi", "/kabupaten-merauke");
        assertThat(site.open("/pusat").page().select("#bawahan ~ ul a")).hasSize(38);
        assertThat(site.open("/kabupaten-merauke")
                        .page()
                        .select(".breadcrumb a")
                        .eachAttr("href"))
                .containsExactly("/", "/provinsi-papua-selatan");
    }

    @Test
    void an_office_shows_its_address_and_leads_to_its_standards() {
        Document page = site.open("/kota-bima").page();
        assertThat(page.select("section[aria-labelledby=kunjungi] address").text())
                .isEqualTo("Jl. Soekarno Hatta no.14 Kota Bima 84113");
        assertThat(page.select("section[aria-labelledby=layanan] .card-link").eachAttr("href"))
                .containsExactly("/kota-bima/perpustakaan");
    }

    @Test
    void an_office_without_standards_says_so_and_whom_to_ask() {
        Answer page = site.open("/provinsi-nusa-tenggara-barat");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("belum menerbitkan standar pelayanan");
        assertThat(site.open("/kabupaten-merauke").words())
                .contains("belum menerbitkan standar pelayanan", "BPS Provinsi Papua Selatan");
        assertThat(page.page()
                        .select("section[aria-labelledby=layanan] .notice a")
                        .eachAttr("href"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/kota-bima",
                "/kota-bima/perpustakaan",
                "/kota-bima/perpustakaan/versi",
                "/kota-bima/perpustakaan/versi/1"
            })
    void each_page_names_itself_and_its_other_language_to_search_engines(String path) {
        String portal = Portal.running().address();
        for (String prefix : List.of("", "/en")) {
            Document page = site.open(prefix + path).page();
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(portal + prefix + path);
            assertThat(page.select("link[hreflang]").eachAttr("hreflang")).containsExactly("id", "en", "x-default");
            assertThat(page.select("link[hreflang]").eachAttr("href"))
                    .containsExactly(portal + path, portal + "/en" + path, portal + path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/kota-bima", "/kota-bima/perpustakaan", "/kota-banjarmasin/perpustakaan/versi"})
    void each_page_is_there_in_english_and_each_leads_to_the_other(String path) {
        Document indonesian = site.open(path).page();
        Document english = site.open("/en" + path).page();
        assertThat(indonesian.select("html").attr("lang")).isEqualTo("id");
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(indonesian.select("a[hreflang=en]").eachAttr("href")).contains("/en" + path);
        assertThat(english.select("a[hreflang=id]").eachAttr("href")).contains(path);
        assertThat(indonesian.select("link[rel=canonical]").attr("href"))
                .isEqualTo(Portal.running().address() + path);
    }

    @Test
    void labels_are_english_and_what_the_office_wrote_stays_indonesian_and_is_marked_so() {
        Document page = site.open("/en/kota-bima/perpustakaan").page();
        assertThat(page.select("h2").text()).contains("Requirements").doesNotContain("Persyaratan");
        assertThat(page.select(".facts").text()).contains("08:00–15:30 WITA").doesNotContain("dinyatakan");
        assertThat(page.select("[lang=id]").text()).contains("Pengguna layanan membawa kartu identitas diri.");
        page.select("[lang=id]").remove();
        assertThat(page.text()).doesNotContain("Pengguna", "Layanan", "dinyatakan", "Unduh");
    }

    @Test
    void each_requirement_can_be_ticked_and_ticks_stay_in_the_browser() {
        try (Staff reader = Staff.stranger();
                Staff other = Staff.strangerWithoutScripts()) {
            String second = "#persyaratan .check >> nth=1";
            for (Staff each : List.of(reader, other)) {
                each.open("/kota-bima/perpustakaan");
                each.page().click(second);
                assertThat(each.page().isChecked(second)).isTrue();
            }
            reader.open("/en/kota-bima/perpustakaan");
            assertThat(reader.page().locator("#persyaratan :checked").count()).isEqualTo(1);
            assertThat(reader.page().isChecked(second)).isTrue();
            reader.open("/kota-banjarmasin/perpustakaan");
            assertThat(reader.page().locator("#persyaratan :checked").count()).isZero();
            assertThat(reader.cookies()).isEmpty();
            other.open("/en/kota-bima/perpustakaan");
            assertThat(other.page().locator("#persyaratan :checked").count()).isZero();
        }
    }

    @Test
    void choosing_a_way_of_delivery_leaves_only_what_is_for_it_without_a_script() {
        try (Staff reader = Staff.strangerWithoutScripts()) {
            reader.open("/kota-bima/perpustakaan");
            String inPerson = "Pengguna layanan membawa kartu identitas diri.";
            String online = "Pengguna layanan memiliki nomor HP yang terhubung dengan whatsapp";
            assertThat(reader.page().innerText("#persyaratan")).contains(inPerson, online);
            reader.page().getByLabel("Daring").check();
            assertThat(reader.page().innerText("#persyaratan")).contains(online).doesNotContain(inPerson);
            assertThat(reader.page().innerText("#waktu")).doesNotContain("Kunjungan langsung");
            reader.page().getByLabel("Kunjungan langsung").check();
            assertThat(reader.page().innerText("#persyaratan"))
                    .contains(inPerson)
                    .doesNotContain(online);
            // One way alone: nothing to choose
            reader.open("/kota-banjarmasin/perpustakaan");
            assertThat(reader.page().locator("[name=cara]").count()).isZero();
        }
    }

    @Test
    void a_browser_without_scripts_shows_every_word() {
        try (Staff reader = Staff.strangerWithoutScripts();
                Staff other = Staff.stranger()) {
            for (String path : List.of("/", "/kota-bima", "/kota-bima/perpustakaan")) {
                reader.open(path);
                other.open(path);
                assertThat(reader.page().locator("h1, .section").allInnerTexts())
                        .isEqualTo(other.page().locator("h1, .section").allInnerTexts())
                        .hasSizeGreaterThan(2);
            }
            assertThat(reader.page().innerText("#prosedur")).contains("Pengguna layanan mengisi buku tamu elektronik.");
            assertThat(other.complaints()).isEmpty();
        }
    }

    private static Seed seed(String office) {
        return Seed.read(office + "-perpustakaan");
    }

    /** Each list of a section as nested texts: an item's own, then a list of those below it. */
    private static List<List<Object>> outline(Document page, String section) {
        return page.select(section + " .mode").stream()
                .map(mode -> items(mode.select("> ol, > ul").first()))
                .toList();
    }

    private static List<Object> items(Element list) {
        return list.children().stream()
                .flatMap(item -> {
                    Element below = item.select("> ol, > ul").first();
                    String own = below == null
                            ? item.text()
                            : item.ownText() + item.select("> label").text();
                    return below == null ? Stream.of((Object) own) : Stream.of(own, items(below));
                })
                .toList();
    }

    private static List<Object> texts(List<OutlineItem> items) {
        return items.stream()
                .flatMap(item -> item.items().isEmpty()
                        ? Stream.of((Object) item.text())
                        : Stream.of(item.text(), texts(item.items())))
                .toList();
    }
}
