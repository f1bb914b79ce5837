package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.desk.Approval;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.site.PublicSite;
import java.util.List;
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

        Answer page = SignedIn.as("petugas.5272").open(HISTORY);
        assertThat(page.stepsOf("v2"))
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
        assertThat(page.row("v1")).contains("Digantikan", "B-094b/52721/1/2023", "Portal PST");
        assertThat(page.buttonsNamed("take")).as("petugas only reads").isEmpty();
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
        Answer page = bima.open(DIFFERENCE + "&from=1&to=2");
        assertThat(page.added()).anyMatch(text -> text.contains("yang masih berlaku"));
        assertThat(page.moved()).contains("dipindahkan");
        assertThat(page.addedInEnglish()).contains("Come to the counter.", "Statistics Library");
        assertThat(page.removed()).noneMatch(text -> steps.stream().anyMatch(text::contains));
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
        Form take = Form.of(bima.open(HISTORY), "history").add("take", "1");
        assertThat(bima.post(HISTORY, take).header("Location")).contains("/desk/standards/edit");
        Editor taken = Editor.ofLibrary(bima, "5272");
        assertThat(taken.form().get("title")).isEqualTo("Perpustakaan");
        assertThat(taken.form().get("decreeNumber")).isEqualTo("B-094b/52721/1/2023");

        Answer again = bima.post(HISTORY, take);
        assertThat(again.error()).contains("Sudah ada konsep");
        assertThat(portal.database().owner().number("select count(*) from standard_version where office_code = '5272'"))
                .isEqualTo(3);
        assertThat(bima.open(HISTORY).row("v3")).contains("dimulai dari versi 1");
    }

    @Test
    void what_is_withdrawn_says_so_with_its_reason_until_a_later_version_is_published() {
        assertThat(bima.open(WITHDRAW).status()).as("the head's to decide").isEqualTo(404);
        Form form = Form.of(kepala.open(WITHDRAW), "withdraw").add("do", "withdraw");
        assertThat(kepala.post(WITHDRAW, form).errorBeside("reason")).isNotEmpty();
        form.set("reason", "Ruang baca direnovasi sampai akhir tahun.");
        assertThat(kepala.post(WITHDRAW, form).header("Location")).endsWith("/kota-bima/perpustakaan");
        assertThat(kepala.post(WITHDRAW, form).header("Location"))
                .as("pressed twice")
                .endsWith("/kota-bima/perpustakaan");

        Answer page = site.library("kota-bima");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.warning()).contains("Standar ini ditarik", "Ruang baca direnovasi sampai akhir tahun.");
        assertThat(page.words()).contains("B-094b/52721/1/2023");
        assertThat(site.open("/en/kota-bima/perpustakaan").warning()).contains("withdrawn");

        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-32/2026").type("decreeDate", "2026-03-02");
        Approval.publish(draft, "5272");
        assertThat(site.library("kota-bima").warning()).isEmpty();
        assertThat(site.open("/kota-bima/perpustakaan/versi/1").warning()).contains("Ruang baca direnovasi");
    }

    @Test
    void an_office_that_the_centre_lets_publishes_and_withdraws_without_a_second_person() {
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-33/2026").type("decreeDate", "2026-03-02");
        assertThat(draft.press("submit").buttons("publish")).isEmpty();
        Form forged = Form.of(draft.answer(), "submit").add("do", "publish");
        assertThat(Approval.post(bima, Approval.submitPath("5272"), Approval.signed(forged))
                        .words())
                .contains("memerlukan persetujuan kepala kantor");

        letPublishAlone();
        Form begun = Form.of(bima.open(Approval.submitPath("5272")), "submit").add("do", "publish");
        decideAtTheCentre("stop", "Perlu persetujuan kepala");
        Answer refused = Approval.post(bima, Approval.submitPath("5272"), Approval.signed(begun));
        assertThat(refused.error()).contains("memerlukan persetujuan kepala kantor");
        assertThat(refused.buttons("publish")).isEmpty();
        assertThat(site.library("kota-bima").text()).doesNotContain("B-33/2026");

        letPublishAlone();
        Form form = Form.of(bima.open(Approval.submitPath("5272")), "submit").add("do", "publish");
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
            Answer table = auditor.open("/audit/offices");
            assertThat(table.buttonsNamed("let")).isEmpty();
            assertThat(table.buttonsNamed("stop")).isEmpty();
            assertThat(table.leadsTo("/audit/staff")).isFalse();
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
        Form form = Form.of(centre.open("/audit/offices"), "offices").add(button, "5272");
        assertThat(centre.follow(centre.post("/audit/offices", form)).section("o5272"))
                .contains(said);
    }
}
