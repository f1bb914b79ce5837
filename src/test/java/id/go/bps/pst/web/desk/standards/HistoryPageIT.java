package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Approval;
import id.go.bps.pst.testkit.Editor;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.PublicSite;
import id.go.bps.pst.testkit.SignedIn;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a standard said, who decided it and why; and how what is public is withdrawn. */
class HistoryPageIT {

    private static final String HISTORY = "/desk/standards/history?office=5272&service=perpustakaan";
    private static final String DIFFERENCE = "/desk/standards/difference?office=5272&service=perpustakaan";
    private static final String WITHDRAW = "/desk/standards/withdraw?office=5272&service=perpustakaan";

    private Portal portal;
    private PublicSite site;
    private SignedIn bima;
    private SignedIn kepala;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        site = new PublicSite(portal);
        bima = SignedIn.as("admin.5272");
        kepala = SignedIn.as("kepala.5272");
    }

    @Test
    void every_version_stands_there_with_who_when_and_why() {
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-30/2026").type("decreeDate", "2026-03-02");
        Approval.submit(draft);
        Approval.sendBack(kepala, "5272", "Lengkapi langkah kelima.");
        Approval.submit(bima, "5272");
        Approval.approve(kepala, "5272");

        Document page = SignedIn.as("petugas.5272").open(HISTORY).page();
        assertThat(page.select("tr:has(#v2) ol li").eachText())
                .satisfiesExactly(
                        step -> assertThat(step)
                                .startsWith("Konsep dimulai dari versi 1")
                                .contains("WITA, admin.5272"),
                        step -> assertThat(step).startsWith("Diajukan"),
                        step -> assertThat(step)
                                .startsWith("Dikembalikan")
                                .contains("kepala.5272")
                                .endsWith("Lengkapi langkah kelima."),
                        step -> assertThat(step).startsWith("Diajukan"),
                        step -> assertThat(step).startsWith("Disetujui").contains("kepala.5272"),
                        step -> assertThat(step).startsWith("Terbit"));
        assertThat(page.select("tr:has(#v1)").text()).contains("Digantikan", "B-094b/52721/1/2023", "Portal PST");
        assertThat(page.select("button[name=take]")).as("petugas only reads").isEmpty();
        assertThat(SignedIn.as("admin.6371").open(HISTORY).status()).isEqualTo(404);
        assertThat(bima.open(HISTORY + "&page=2").status()).isEqualTo(404);
        assertThat(bima.open(HISTORY + "&page=0").status()).isEqualTo(404);
        assertThat(bima.open("/desk/standards/history?office=5272&service=konsultasi-statistik")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_difference_of_two_versions_marks_words_and_says_that_a_step_moved() {
        Editor draft = Editor.ofLibrary(bima, "5272");
        List<String> steps = draft.form().all("procedure.text");
        draft.type("requirements.text", 0, draft.form().get("requirements.text", 0) + " yang masih berlaku");
        draft.press("down:procedure:0");
        draft.type("english.PROCEDURE", "Come to the counter.").type("english.title", "Statistics Library");
        draft.press("save");
        Document page = bima.open(DIFFERENCE + "&from=1&to=2").page();
        assertThat(page.select("ins").eachText()).anyMatch(text -> text.contains("yang masih berlaku"));
        assertThat(page.select(".change-moved").text()).contains("dipindahkan");
        assertThat(page.select("ins [lang=en], ins[lang=en]").text())
                .contains("Come to the counter.", "Statistics Library");
        assertThat(page.select(".change-REMOVED").eachText())
                .noneMatch(text -> steps.stream().anyMatch(text::contains));
        assertThat(bima.open(DIFFERENCE + "&from=1&to=1").words()).contains("Tidak ada yang berubah");
        for (String forged : List.of("&from=1&to=9", "&from=0&to=1", "&from=x&to=1", "&to=1", "&from=1")) {
            assertThat(bima.open(DIFFERENCE + forged).status()).as(forged).isEqualTo(404);
        }
    }

    @Test
    void an_old_version_is_taken_up_again_unless_a_draft_is_in_the_way() {
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("title", "Perpustakaan Baru")
                .type("decreeNumber", "B-31/2026")
                .type("decreeDate", "2026-03-02");
        Approval.publish(draft, "5272");
        Form take = Form.of(bima.open(HISTORY).page(), "history").add("take", "1");
        assertThat(bima.post(HISTORY, take).header("Location")).contains("/desk/standards/edit");
        Editor taken = Editor.ofLibrary(bima, "5272");
        assertThat(taken.form().get("title")).isEqualTo("Perpustakaan");
        assertThat(taken.form().get("decreeNumber")).isEqualTo("B-094b/52721/1/2023");

        Answer again = bima.post(HISTORY, take);
        assertThat(again.page().select(".notice-error").text()).contains("Sudah ada konsep");
        assertThat(portal.database().owner().number("select count(*) from standard_version where office_code = '5272'"))
                .isEqualTo(3);
        assertThat(bima.open(HISTORY).page().select("tr:has(#v3)").text()).contains("dimulai dari versi 1");
    }

    @Test
    void what_is_withdrawn_says_so_with_its_reason_until_a_later_version_is_published() {
        assertThat(bima.open(WITHDRAW).status()).as("the head's to decide").isEqualTo(404);
        Form form = Form.of(kepala.open(WITHDRAW).page(), "withdraw").add("do", "withdraw");
        assertThat(kepala.post(WITHDRAW, form).page().select("#f-reason-error").text())
                .isNotEmpty();
        form.set("reason", "Ruang baca direnovasi sampai akhir tahun.");
        assertThat(kepala.post(WITHDRAW, form).header("Location")).endsWith("/kota-bima/perpustakaan");
        assertThat(kepala.post(WITHDRAW, form).header("Location"))
                .as("pressed twice")
                .endsWith("/kota-bima/perpustakaan");

        Answer page = site.library("kota-bima");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select(".notice-warn").text())
                .contains("Standar ini ditarik", "Ruang baca direnovasi sampai akhir tahun.");
        assertThat(page.words()).contains("B-094b/52721/1/2023");
        assertThat(site.open("/en/kota-bima/perpustakaan")
                        .page()
                        .select(".notice-warn")
                        .text())
                .contains("withdrawn");

        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-32/2026").type("decreeDate", "2026-03-02");
        Approval.publish(draft, "5272");
        assertThat(site.library("kota-bima").page().select(".notice-warn")).isEmpty();
        assertThat(site.open("/kota-bima/perpustakaan/versi/1")
                        .page()
                        .select(".notice-warn")
                        .text())
                .contains("Ruang baca direnovasi");
    }

    @Test
    void an_office_that_the_centre_lets_publishes_and_withdraws_without_a_second_person() {
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-33/2026").type("decreeDate", "2026-03-02");
        assertThat(draft.press("submit").page().select("button[value=publish]")).isEmpty();
        Form forged = Form.of(draft.answer().page(), "submit").add("do", "publish");
        assertThat(Approval.post(bima, Approval.submitPath("5272"), Approval.signed(forged))
                        .words())
                .contains("memerlukan persetujuan kepala kantor");

        letPublishAlone();
        Form begun =
                Form.of(bima.open(Approval.submitPath("5272")).page(), "submit").add("do", "publish");
        decideAtTheCentre("stop", "Perlu persetujuan kepala");
        Answer refused = Approval.post(bima, Approval.submitPath("5272"), Approval.signed(begun));
        assertThat(refused.page().select(".notice-error").text()).contains("memerlukan persetujuan kepala kantor");
        assertThat(refused.page().select("button[value=publish]")).isEmpty();
        assertThat(site.library("kota-bima").text()).doesNotContain("B-33/2026");

        letPublishAlone();
        Form form =
                Form.of(bima.open(Approval.submitPath("5272")).page(), "submit").add("do", "publish");
        assertThat(Approval.post(bima, Approval.submitPath("5272"), Approval.signed(form))
                        .header("Location"))
                .endsWith("/kota-bima/perpustakaan");
        assertThat(site.library("kota-bima").text()).contains("B-33/2026");
        assertThat(bima.open(WITHDRAW).status()).isEqualTo(200);
        assertThat(
                        portal.database()
                                .owner()
                                .text(
                                        "select approved_by || approved_alone from standard_version where office_code = '5272' and number = 2"))
                .isEqualTo("admin.5272true");
    }

    private void letPublishAlone() {
        for (String user : List.of("auditor.pusat", "auditor.52")) {
            SignedIn auditor = SignedIn.as(user);
            Document table = auditor.open("/audit/offices").page();
            assertThat(table.select("button[name=let], button[name=stop], a[href^=/audit/staff]"))
                    .isEmpty();
            assertThat(auditor.post("/audit/offices", Form.of(table, "offices").add("let", "5272"))
                            .status())
                    .isEqualTo(404);
        }
        decideAtTheCentre("let", "Boleh terbit tanpa orang kedua");
        assertThat(portal.database()
                        .owner()
                        .number("select count(*) from audit_trail where what = 'office' and office_code = '5272'"
                                + " and who = 'admin.pusat' and deed = 'OnePersonPublishing.allow'"))
                .isPositive();
    }

    private void decideAtTheCentre(String button, String said) {
        SignedIn centre = SignedIn.as("admin.pusat");
        Form form = Form.of(centre.open("/audit/offices").page(), "offices").add(button, "5272");
        assertThat(centre.follow(centre.post("/audit/offices", form))
                        .page()
                        .select("#o5272")
                        .text())
                .contains(said);
    }
}
