package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.EditView;
import id.go.bps.pst.testkit.Editor;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.PublicSite;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Staff;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From draft to public page. */
class PublishPageIT {

    private static final String REQUIREMENT = "Pengguna layanan membawa kartu tanda penduduk atau kartu pelajar.";
    private static final String PUBLISH = "/desk/standards/publish?office=5272&service=perpustakaan";

    private Portal portal;
    private PublicSite site;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        site = new PublicSite(portal);
    }

    @Test
    void a_changed_requirement_goes_public_under_a_new_decree_and_the_old_version_stays_readable() {
        try (Staff bima = Staff.signIn("admin.5272");
                Staff citizen = Staff.stranger()) {
            EditView draft = bima.openLibraryDraft("5272");
            draft.type("requirements.text", 2, REQUIREMENT);
            draft.type("decreeNumber", "B-7/52720/2026").type("decreeDate", "2026-03-02");
            draft.preview();
            String previewed = bima.page().innerText("main");
            assertThat(previewed).contains(REQUIREMENT, "B-7/52720/2026");
            assertThat(site.library("kota-bima").text()).doesNotContain(REQUIREMENT);

            bima.page().locator(".preview-bar .button-primary").click();
            bima.page().waitForURL(url -> url.contains("/desk/standards/publish"));
            bima.page().locator("#publish .button-primary").click();
            bima.page().waitForURL(portal.address() + "/kota-bima/perpustakaan");

            citizen.open("/kota-bima/perpustakaan");
            String published = citizen.page().innerText("main");
            assertThat(published).contains(REQUIREMENT, "B-7/52720/2026", "2 Maret 2026");
            assertThat(essence(published)).endsWith(essence(previewed));

            citizen.page().locator("#penetapan .links a").first().click();
            citizen.page().waitForURL(url -> url.endsWith("/versi"));
            assertThat(citizen.page().innerText("main")).contains("Versi 1", "Versi 2", "B-094b/52721/1/2023");
            citizen.open("/kota-bima/perpustakaan/versi/1");
            assertThat(citizen.page().innerText("main"))
                    .contains("Pengguna layanan membawa kartu identitas diri.", "bukan versi yang berlaku")
                    .doesNotContain(REQUIREMENT);
            assertThat(bima.complaints()).isEmpty();
            assertThat(citizen.complaints()).isEmpty();
        }
        assertThat(site.open("/kota-bima/perpustakaan/versi/1/berkas").status()).isEqualTo(200);
        assertThat(site.open("/kota-bima/perpustakaan/versi/3").status()).isEqualTo(404);
    }

    /** Without what a draft and a public page cannot have in common: whether it is public yet, since when, and where to go on. */
    private static String essence(String main) {
        return main.replaceAll("(?s)^.*?(Ringkasan|Biaya\\n)", "Biaya\n")
                .replaceAll("(?s)Mulai berlaku.*$", "")
                .strip();
    }

    @Test
    void a_draft_without_decree_cannot_be_published_and_the_page_says_what_is_missing() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "").type("decreeDate", "");
        Answer page = draft.press("publish");
        assertThat(page.page().select(".notice-warn .missing a").eachText()).containsExactly("Nomor SK", "Tanggal SK");
        assertThat(page.page().select(".notice-warn .missing a").eachAttr("href"))
                .allMatch(href -> href.startsWith("/desk/standards/edit?") && href.contains("#part-DECREE_"));
        assertThat(page.page().select("#publish button.button-primary")).isEmpty();

        Form forged = Form.of(page.page(), "publish").add("do", "publish");
        assertThat(bima.post(PUBLISH, forged).words()).contains("Konsep belum dapat diterbitkan");
        assertThat(site.library("kota-bima").text()).contains("B-094b/52721/1/2023");
        assertThat(
                        portal.database()
                                .owner()
                                .number(
                                        "select count(*) from standard_version where office_code = '5272' and status = 'PUBLISHED'"))
                .isEqualTo(1);
    }

    @Test
    void a_component_that_the_law_wants_published_is_an_obstacle_and_the_others_are_only_named() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-8/2026").type("decreeDate", "2026-03-02");
        draft.form().remove("complaints");
        Answer page = draft.press("publish");
        assertThat(page.page().select(".notice-warn .missing").text())
                .isEqualTo("6. Penanganan pengaduan, saran, dan masukan");
        assertThat(page.words()).contains("7. Dasar hukum", "14. Evaluasi kinerja pelaksana");
    }

    @Test
    void a_decree_of_tomorrow_is_told_in_a_sentence() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-8/2026")
                .type("decreeDate", "2026-03-02")
                .type("effectiveDate", LocalDate.now().plusDays(2).toString());
        Answer page = draft.press("publish");
        Answer refused = bima.post(PUBLISH, Form.of(page.page(), "publish").add("do", "publish"));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.words()).contains("Tanggal mulai berlaku belum tiba");
        assertThat(site.library("kota-bima").text()).contains("Versi 1, terbit");
    }

    @Test
    void pressing_twice_going_back_and_loading_again_publish_once() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft("5272");
            draft.type("decreeNumber", "B-9/2026").type("decreeDate", "2026-03-02");
            draft.goOnToPublish();
            Locator publish = bima.page().locator("#publish .button-primary");
            publish.dblclick();
            bima.page().waitForURL(portal.address() + "/kota-bima/perpustakaan");
            bima.page().reload();
            assertThat(bima.page().innerText("main")).contains("B-9/2026");

            bima.page().goBack();
            if (bima.page().locator("#publish .button-primary").isVisible()) {
                bima.page().locator("#publish .button-primary").click();
                bima.page().waitForURL(url -> !url.contains("about:blank"));
            }
            assertThat(bima.page().innerText("body")).doesNotContain("gangguan", "Exception");
        }
        assertThat(portal.database()
                        .owner()
                        .text("select string_agg(number || status, ' ' order by number) from standard_version"
                                + " where office_code = '5272'"))
                .startsWith("1SUPERSEDED 2PUBLISHED")
                .doesNotContain("3PUBLISHED");
    }

    @Test
    void publishing_the_same_page_a_second_time_is_harmless() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-10/2026").type("decreeDate", "2026-03-02");
        Form form = Form.of(draft.press("publish").page(), "publish").add("do", "publish");
        Answer first = bima.post(PUBLISH, form);
        Answer second = bima.post(PUBLISH, form);
        assertThat(first.header("Location")).endsWith("/kota-bima/perpustakaan");
        assertThat(second.header("Location")).endsWith("/kota-bima/perpustakaan");
        assertThat(portal.database().owner().number("select count(*) from standard_version where office_code = '5272'"))
                .isEqualTo(2);
    }

    @Test
    void saving_twice_loading_again_and_going_back_lose_nothing() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft("5272");
            draft.type("decreeNumber", "B-11/2026");
            draft.page().locator(".save-bar .button-primary").dblclick();
            bima.page().waitForURL(url -> url.contains("saved=1"));
            bima.page().reload();
            assertThat(draft.value("decreeNumber")).isEqualTo("B-11/2026");
            draft.type("decreeNumber", "B-12/2026");
            draft.save();
            bima.page().goBack();
            bima.page().waitForSelector("[name=decreeNumber]");
            draft.type("title", "Perpustakaan Bima");
            draft.trySaving();
            await().until(() -> bima.page().locator("[name=title]").inputValue(), "Perpustakaan Bima"::equals);
        }
        assertThat(portal.database().owner().number("select count(*) from standard_version where office_code = '5272'"))
                .isEqualTo(2);
    }

    @Test
    void a_draft_that_is_given_up_leaves_what_is_public() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        Answer desk = draft.press("discard");
        assertThat(desk.address()).contains("/desk/?office=5272");
        assertThat(portal.database().owner().number("select count(*) from standard_version where office_code = '5272'"))
                .isEqualTo(1);
        assertThat(site.library("kota-bima").status()).isEqualTo(200);
    }

    @Test
    void head_and_front_desk_read_the_draft_but_cannot_change_or_publish_it() {
        Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        for (String user : new String[] {"kepala.5272", "petugas.5272"}) {
            SignedIn reader = SignedIn.as(user);
            assertThat(reader.open("/desk/standards/preview?office=5272&service=perpustakaan")
                            .status())
                    .isEqualTo(200);
            assertThat(reader.open(Editor.libraryPath("5272")).status()).isEqualTo(404);
            assertThat(reader.open(PUBLISH).status()).isEqualTo(404);
            assertThat(reader.open("/desk/office/edit?office=5272").status()).isEqualTo(404);
            assertThat(reader.open("/desk/").page().select("button[name=begin]"))
                    .isEmpty();
        }
    }

    @Test
    void a_draft_is_not_for_the_public() {
        Editor draft = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        draft.type("title", "Judul konsep rahasia").press("save");
        assertThat(site.open("/kota-bima/perpustakaan/versi/2").status()).isEqualTo(404);
        assertThat(site.library("kota-bima").text()).doesNotContain("Judul konsep rahasia");
        assertThat(site.open("/kota-bima/perpustakaan/versi").text()).doesNotContain("Versi 2");
    }
}
