package id.go.bps.pst.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.demonstration.Seed;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.site.HomePage;
import id.go.bps.pst.testkit.site.OfficePage;
import id.go.bps.pst.testkit.site.PublicPage;
import id.go.bps.pst.testkit.site.PublicSite;
import id.go.bps.pst.testkit.site.StandardPage;
import id.go.bps.pst.testkit.site.StandardView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        StandardPage page = StandardPage.of(site.library(office));
        assertThat(page.requirements())
                .isEqualTo(seed.content().requirements().lists().stream()
                        .map(list -> texts(list.items()))
                        .toList());
        assertThat(page.steps())
                .isEqualTo(seed.content().procedure().lists().stream()
                        .map(list -> texts(list.items()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {BIMA, BANJARMASIN})
    void every_time_product_and_decree_number_is_on_the_page(String office) {
        Seed seed = seed(office);
        Answer page = site.library(office);
        assertThat(page.heading()).isEqualTo(seed.content().title());
        assertThat(page.section("waktu"))
                .contains(seed.content().time().commitments().stream()
                        .map(time -> time.text())
                        .toList());
        assertThat(StandardPage.of(page).products())
                .containsExactlyElementsOf(seed.content().products().products().stream()
                        .map(product -> product.text())
                        .toList());
        assertThat(page.section("biaya")).contains("Tidak dipungut biaya");
        assertThat(page.section("penetapan"))
                .contains("Nomor SK " + seed.content().decree().number());
    }

    @ParameterizedTest
    @ValueSource(strings = {BIMA, BANJARMASIN})
    void every_contact_that_opens_something_can_be_pressed(String office) {
        Seed seed = seed(office);
        assertThat(site.open("/" + office).linksOf("isi"))
                .containsAll(seed.profile().contacts().stream()
                        .map(ContactPoint::href)
                        .filter(Objects::nonNull)
                        .toList());
        assertThat(site.library(office).linksOf("pengaduan"))
                .containsExactlyElementsOf(seed.content().complaints().contacts().stream()
                        .map(id -> seed.profile().contact(id).orElseThrow().href())
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Test
    void contacts_open_the_telephone_whatsapp_mail_and_the_web() {
        assertThat(site.library(BIMA).linksOf("pengaduan"))
                .containsExactly("mailto:bps5272@bps.go.id", "tel:+6237443522", "https://wa.me/62885337570309");
        assertThat(site.library(BANJARMASIN).linksOf("pengaduan"))
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
        Answer page = site.open("/" + BIMA);
        assertThat(OfficePage.of(page).contacts()).contains("43522");
        assertThat(page.telephones()).containsOnly("tel:+6237443522");
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
        Answer banjarmasin = site.library(BANJARMASIN);
        assertThat(banjarmasin.facts()).contains("Waktu tunggu Maksimal 10 menit");
        assertThat(banjarmasin.section("waktu")).contains("Tidak dinyatakan").doesNotContainPattern("(^| )0( |$)");
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
        Answer page = site.library(office);
        Answer file = site.open(StandardPage.of(page).original());
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(original);
        assertThat(file.header("Content-Type")).isEqualTo("text/plain; charset=UTF-8");
        assertThat(file.header("Content-Disposition")).contains("attachment", Seed.fileName(office + "-perpustakaan"));
        assertThat(page.section("penetapan")).contains(Documents.sha256(original));
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
        Answer answer = site.open("/");
        HomePage home = HomePage.of(answer);
        assertThat(home.provinces()).hasSize(38);
        assertThat(answer.offices()).hasSize(553).doesNotHaveDuplicates().contains("/pusat", "/kota-jayapura");
        assertThat(home.province("5200")).isEqualTo("Nusa Tenggara Barat 11 kantor");
        assertThat(home.officesOf("5200"))
                .hasSize(11)
                .startsWith("/provinsi-nusa-tenggara-barat", "/kabupaten-bima")
                .endsWith("/kota-bima", "/kota-mataram");
        assertThat(home.office("5200", "/kota-bima")).isEqualTo("Kota Bima Perpustakaan");
        assertThat(home.officesOf("9500")).hasSize(5).contains("/kabupaten-merauke");
        assertThat(home.officesOf("9400")).doesNotContain("/kabupaten-merauke");
    }

    @Test
    void a_province_leads_to_its_offices_and_each_back_to_it() {
        assertThat(office("/provinsi-papua-selatan").below())
                .containsExactly(
                        "/kabupaten-asmat", "/kabupaten-boven-digoel", "/kabupaten-mappi", "/kabupaten-merauke");
        assertThat(office("/pusat").below()).hasSize(38);
        assertThat(PublicPage.of(site.open("/kabupaten-merauke")).trail())
                .containsExactly("/", "/provinsi-papua-selatan");
    }

    @Test
    void an_office_shows_its_address_and_leads_to_its_standards() {
        OfficePage page = office("/kota-bima");
        assertThat(page.address()).isEqualTo("Jl. Soekarno Hatta no.14 Kota Bima 84113");
        assertThat(page.standards()).containsExactly("/kota-bima/perpustakaan");
    }

    @Test
    void an_office_without_standards_says_so_and_whom_to_ask() {
        Answer page = site.open("/provinsi-nusa-tenggara-barat");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("belum menerbitkan standar pelayanan");
        assertThat(site.open("/kabupaten-merauke").words())
                .contains("belum menerbitkan standar pelayanan", "BPS Provinsi Papua Selatan");
        assertThat(OfficePage.of(page).whomToAsk()).isNotEmpty();
    }

    private OfficePage office(String address) {
        return OfficePage.of(site.open(address));
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
            PublicPage page = PublicPage.of(site.open(prefix + path));
            assertThat(page.canonical()).isEqualTo(portal + prefix + path);
            assertThat(page.languages()).containsExactly("id", "en", "x-default");
            assertThat(page.addressesByLanguage()).containsExactly(portal + path, portal + "/en" + path, portal + path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/kota-bima", "/kota-bima/perpustakaan", "/kota-banjarmasin/perpustakaan/versi"})
    void each_page_is_there_in_english_and_each_leads_to_the_other(String path) {
        Answer indonesian = site.open(path);
        Answer english = site.open("/en" + path);
        assertThat(indonesian.language()).isEqualTo("id");
        assertThat(english.language()).isEqualTo("en");
        assertThat(PublicPage.of(indonesian).inLanguage("en")).contains("/en" + path);
        assertThat(PublicPage.of(english).inLanguage("id")).contains(path);
        assertThat(PublicPage.of(indonesian).canonical())
                .isEqualTo(Portal.running().address() + path);
    }

    @Test
    void labels_are_english_and_what_the_office_wrote_stays_indonesian_and_is_marked_so() {
        Answer answer = site.open("/en/kota-bima/perpustakaan");
        assertThat(answer.facts()).contains("08:00–15:30 WITA").doesNotContain("dinyatakan");
        PublicPage page = PublicPage.of(answer);
        assertThat(answer.subheadings()).contains("Requirements").doesNotContain("Persyaratan");
        assertThat(page.indonesian()).contains("Pengguna layanan membawa kartu identitas diri.");
        assertThat(page.exceptIndonesian()).doesNotContain("Pengguna", "Layanan", "dinyatakan", "Unduh");
    }

    @Test
    void each_requirement_can_be_ticked_and_ticks_stay_in_the_browser() {
        try (Staff reader = Staff.stranger();
                Staff other = Staff.strangerWithoutScripts()) {
            for (Staff each : List.of(reader, other)) {
                StandardView standard = each.openStandard("/kota-bima/perpustakaan");
                assertThat(standard.tick(1).isTicked(1)).isTrue();
            }
            StandardView english = reader.openStandard("/en/kota-bima/perpustakaan");
            assertThat(english.ticked()).isEqualTo(1);
            assertThat(english.isTicked(1)).isTrue();
            assertThat(reader.openStandard("/kota-banjarmasin/perpustakaan").ticked())
                    .isZero();
            assertThat(reader.cookies()).isEmpty();
            assertThat(other.openStandard("/en/kota-bima/perpustakaan").ticked())
                    .isZero();
        }
    }

    @Test
    void choosing_a_way_of_delivery_leaves_only_what_is_for_it_without_a_script() {
        try (Staff reader = Staff.strangerWithoutScripts()) {
            StandardView standard = reader.openStandard("/kota-bima/perpustakaan");
            String inPerson = "Pengguna layanan membawa kartu identitas diri.";
            String online = "Pengguna layanan memiliki nomor HP yang terhubung dengan whatsapp";
            assertThat(standard.section("persyaratan")).contains(inPerson, online);
            standard.choose("Daring");
            assertThat(standard.section("persyaratan")).contains(online).doesNotContain(inPerson);
            assertThat(standard.section("waktu")).doesNotContain("Kunjungan langsung");
            standard.choose("Kunjungan langsung");
            assertThat(standard.section("persyaratan")).contains(inPerson).doesNotContain(online);
            assertThat(reader.openStandard("/kota-banjarmasin/perpustakaan").ways())
                    .as("one way alone: nothing to choose")
                    .isZero();
        }
    }

    @Test
    void a_browser_without_scripts_shows_every_word() {
        try (Staff reader = Staff.strangerWithoutScripts();
                Staff other = Staff.stranger()) {
            for (String path : List.of("/", "/kota-bima", "/kota-bima/perpustakaan")) {
                reader.open(path);
                other.open(path);
                assertThat(reader.sections()).isEqualTo(other.sections()).hasSizeGreaterThan(2);
            }
            assertThat(reader.openStandard("/kota-bima/perpustakaan").section("prosedur"))
                    .contains("Pengguna layanan mengisi buku tamu elektronik.");
            assertThat(other.complaints()).isEmpty();
        }
    }

    private static Seed seed(String office) {
        return Seed.read(office + "-perpustakaan");
    }

    private static List<Object> texts(List<OutlineItem> items) {
        return items.stream()
                .flatMap(item -> item.items().isEmpty()
                        ? Stream.of((Object) item.text())
                        : Stream.of(item.text(), texts(item.items())))
                .toList();
    }
}
