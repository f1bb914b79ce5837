package id.go.bps.pst.web.desk.services;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.audit.ComparisonPage;
import id.go.bps.pst.testkit.audit.ComparisonStart;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.desk.Approval;
import id.go.bps.pst.testkit.desk.ServicesView;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.site.OfficePage;
import id.go.bps.pst.testkit.site.PublicSite;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office offers: of the national list, split by way of delivery, and its own. */
class ServicesIT {

    private static final String DESK = "/desk/?office=5272";
    private static final String ADD = "/desk/services/add?office=5272";

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
    void an_administrator_takes_up_a_national_service_and_adds_one_of_the_offices_own() {
        try (Staff admin = Staff.signIn("admin.5272")) {
            ServicesView services = admin.openServices("5272");
            assertThat(services.offered()).containsExactly("Perpustakaan");
            assertThat(services.unfoldOthers().otherWords())
                    .contains("Konsultasi Statistik", "Penjualan Produk Statistik", "Rekomendasi Kegiatan Statistik");
            services.offer("Konsultasi Statistik", "konsultasi-statistik");
            assertThat(services.offered()).containsExactly("Perpustakaan", "Konsultasi Statistik");

            services.unfoldOthers().add("Pojok Baca", "Reading Corner", "pojok-baca");
            assertThat(services.words("pojok-baca")).contains("Pojok Baca", "Buat standar");
            assertThat(services.begin("pojok-baca").value("title")).isEqualTo("Pojok Baca");
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    void an_own_service_is_published_under_its_address_in_both_languages_and_not_compared() {
        addOwn("Pojok Baca", "Reading Corner");
        publish("pojok-baca");
        assertThat(OfficePage.of(site.open("/kota-bima")).standardNames())
                .containsExactly("Perpustakaan", "Pojok Baca");
        assertThat(site.open("/").text()).contains("Perpustakaan, Pojok Baca");
        assertThat(site.open("/en/").text()).contains("Library, Reading Corner");
        assertThat(site.open("/en/kota-bima/pojok-baca").text()).contains("Reading Corner");

        SignedIn auditor = SignedIn.as("auditor.pusat");
        Answer pick = auditor.open("/audit/");
        assertThat(ComparisonStart.of(pick).services()).doesNotContain("pojok-baca");
        assertThat(pick.words()).contains("Layanan yang dibuat sendiri oleh kantor tidak dibandingkan");
        assertThat(auditor.go("/audit/compare?service=pojok-baca&office=5272&office=6371")
                        .words())
                .contains("Layanan ini tidak ada dalam daftar nasional");
    }

    @Test
    void renaming_keeps_the_address_and_reaches_the_public_page() {
        Answer renamed =
                act("perpustakaan", "save", "indonesianName", "Perpustakaan Statistik", "englishName", "Data Library");
        assertThat(renamed.status()).isEqualTo(302);
        assertThat(site.open("/en/").text()).contains("Data Library");
        assertThat(site.open("/kota-bima/perpustakaan").status()).isEqualTo(200);
        assertThat(site.open("/en/kota-bima/perpustakaan").text()).contains("Data Library");
    }

    @Test
    void a_service_whose_standard_was_withdrawn_leads_for_ever_to_the_one_that_goes_on_with_it() {
        addOwn("Pojok Baca", "Reading Corner");
        publish("pojok-baca");
        String edit = "/desk/services/edit?office=5272&service=pojok-baca";
        assertThat(bima.open(edit).hasSection("f-merge")).as("in force").isFalse();
        String withdraw = "/desk/standards/withdraw?office=5272&service=pojok-baca";
        SignedIn head = SignedIn.as("kepala.5272");
        head.post(
                withdraw,
                Form.of(head.open(withdraw), "withdraw")
                        .add("do", "withdraw")
                        .set("reason", "Menjadi bagian perpustakaan."));
        assertThat(bima.open(edit).choices("into")).containsExactly("perpustakaan");
        assertThat(act("pojok-baca", "merge", "into", "perpustakaan").status()).isEqualTo(302);

        for (String former : List.of(
                "/kota-bima/pojok-baca?dari=poster",
                "/en/kota-bima/pojok-baca",
                "/api/v1/offices/kota-bima/standards/pojok-baca?format=turtle")) {
            Answer led = site.open(former);
            assertThat(led.status()).as(former).isEqualTo(301);
            assertThat(led.header("Location")).endsWith(former.replace("pojok-baca", "perpustakaan"));
        }
        assertThat(site.open("/en/kota-bima/pojok-baca/versi/1").words()).contains("This service goes on as Library.");
        assertThat(site.open("/api/v1/offices/kota-bima/standards/pojok-baca/versions/1")
                        .status())
                .isEqualTo(200);

        assertThat(act("pojok-baca", "separate").status()).isEqualTo(302);
        assertThat(site.open("/kota-bima/pojok-baca").status()).isEqualTo(200);
    }

    @Test
    void a_split_service_has_a_standard_for_each_way_and_both_are_compared_as_the_national_one() {
        assertThat(act("perpustakaan", "split", "kept", "IN_PERSON").status()).isEqualTo(302);
        assertThat(Editor.of(bima, "5272", "perpustakaan-daring").answer().waysOfLists())
                .as("the lists of its own way alone")
                .containsExactly("ONLINE", "ONLINE");
        publish("perpustakaan-daring");
        assertThat(OfficePage.of(site.open("/kota-bima")).standards())
                .containsExactly("/kota-bima/perpustakaan", "/kota-bima/perpustakaan-daring");
        assertThat(site.open("/kota-bima").text()).contains("Kunjungan langsung", "Daring");

        SignedIn auditor = SignedIn.as("auditor.pusat");
        ComparisonPage compared =
                ComparisonPage.of(auditor.open("/audit/compare?service=perpustakaan&office=5272&office=6371"));
        assertThat(compared.sides())
                .containsExactly(
                        "BPS Kota Bima (Kunjungan langsung)", "BPS Kota Bima (Daring)", "BPS Kota Banjarmasin");
        assertThat(compared.links()).contains("/kota-bima/perpustakaan", "/kota-bima/perpustakaan-daring");

        assertThat(act("perpustakaan", "split", "kept", "ONLINE").words()).contains("sudah dipecah");
        assertThat(act("perpustakaan", "join").words()).contains("sudah ditawarkan oleh layanan lain");
    }

    @Test
    void what_was_published_stays_offered_and_what_was_not_comes_back_with_its_draft() {
        assertThat(act("perpustakaan", "remove").words())
                .contains("pernah terbit, jadi layanannya tidak dapat dilepas");

        addOwn("Pojok Baca", "Reading Corner");
        Editor draft = Editor.of(bima, "5272", "pojok-baca");
        draft.type("title", "Konsep pojok").press("save");
        assertThat(draft.isSaved()).as(draft.errors().toString()).isTrue();
        act("pojok-baca", "remove");
        Answer desk = bima.open(DESK);
        assertThat(desk.unoffered()).anyMatch(text -> text.startsWith("Pojok Baca"));
        assertThat(bima.open("/desk/services/edit?office=5272&service=pojok-baca")
                        .status())
                .isEqualTo(404);
        bima.post(DESK, Form.of(desk, "standards").add("offer", "pojok-baca"));
        assertThat(bima.open("/desk/standards/edit?office=5272&service=pojok-baca")
                        .text())
                .contains("Konsep pojok");
    }

    @ParameterizedTest
    @CsvSource({
        "Perpustakaan, Sudah ada layanan dengan alamat",
        "Konsultasi statistik, Sudah ada layanan dengan alamat",
        "Berkas, tidak dapat dijadikan alamat",
        "Halaman uji, tidak dapat dijadikan alamat",
        "???, tidak dapat dijadikan alamat",
        "'', Tulis isinya"
    })
    void a_name_that_cannot_be_taken_is_told_beside_the_field(String name, String sentence) {
        Answer refused = bima.post(
                ADD,
                Form.of(bima.open(ADD), "editor")
                        .set("indonesianName", name)
                        .set("englishName", "Something")
                        .add("do", "add"));
        assertThat(refused.errorBeside("indonesianName")).contains(sentence);
        assertThat(refused.value("englishName")).isEqualTo("Something");
    }

    @Test
    void only_the_offices_own_administrator_decides_what_it_offers() {
        for (String user : new String[] {"kepala.5272", "petugas.5272", "admin.6371"}) {
            SignedIn other = SignedIn.as(user);
            assertThat(other.open(ADD).status()).as(user).isEqualTo(404);
            assertThat(other.open("/desk/services/edit?office=5272&service=perpustakaan")
                            .status())
                    .as(user)
                    .isEqualTo(404);
        }
        assertThat(SignedIn.as("kepala.5272").open(DESK).buttonsNamed("offer")).isEmpty();
    }

    private void addOwn(String indonesian, String english) {
        bima.post(
                ADD,
                Form.of(bima.open(ADD), "editor")
                        .set("indonesianName", indonesian)
                        .set("englishName", english)
                        .add("do", "add"));
    }

    /** Presses a button of the page of one service, with fields filled by name and value. */
    private Answer act(String service, String button, String... fields) {
        String path = "/desk/services/edit?office=5272&service=" + service;
        Form form = Form.of(bima.open(path), "editor");
        for (int i = 0; i < fields.length; i += 2) {
            form.set(fields[i], fields[i + 1]);
        }
        return bima.post(path, form.add("do", button));
    }

    private void publish(String service) {
        Answer published = Approval.publish(Editor.of(bima, "5272", service).complete(), "5272");
        assertThat(published.header("Location")).as(published.words()).endsWith("/" + service);
    }
}
