package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.GivenFiles;
import id.go.bps.pst.testkit.MultipartForm;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.FormField;
import id.go.bps.pst.testkit.browser.Keyboard;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.desk.Approval;
import id.go.bps.pst.testkit.desk.DeskView;
import id.go.bps.pst.testkit.desk.ReviewView;
import id.go.bps.pst.testkit.desk.SubmitPage;
import id.go.bps.pst.testkit.desk.SubmitView;
import id.go.bps.pst.testkit.editor.EditView;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.editor.PreviewView;
import id.go.bps.pst.testkit.site.PublicSite;
import id.go.bps.pst.testkit.site.StandardView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From draft to public page, with a second person between. */
class SubmitPageIT {

    private static final String REQUIREMENT = "Pengguna layanan membawa kartu tanda penduduk atau kartu pelajar.";
    private static final String SUBMIT = Approval.submitPath("5272");

    private static final byte[] SK = GivenFiles.pdf(1, "Surat Keputusan");

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
                Staff kepala = Staff.signIn("kepala.5272");
                Staff citizen = Staff.stranger()) {
            EditView draft = bima.openLibraryDraft("5272");
            draft.type("requirements.text", 2, REQUIREMENT);
            draft.type("decreeNumber", "B-7/52720/2026").type("decreeDate", "2026-03-02");
            PreviewView preview = draft.preview();
            String previewed = preview.words();
            assertThat(previewed).contains(REQUIREMENT, "B-7/52720/2026");
            assertThat(site.library("kota-bima").text()).doesNotContain(REQUIREMENT);

            SubmitView submission = preview.goOnToSubmit();
            assertThat(submission.missing()).containsExactly("SK bertanda tangan");
            submission.chooseDecree(SK).submit();
            assertThat(submission.words()).contains("Menunggu persetujuan kepala kantor");
            assertThat(site.library("kota-bima").text()).doesNotContain(REQUIREMENT);

            DeskView desk = kepala.openDesk();
            assertThat(desk.service("perpustakaan")).contains("Diajukan admin.5272");
            ReviewView review = desk.review("perpustakaan");
            assertThat(review.words()).contains("1. Persyaratan", "B-7/52720/2026");
            review.approveInto("/kota-bima/perpustakaan");

            StandardView standard = citizen.openStandard("/kota-bima/perpustakaan");
            String published = standard.words();
            assertThat(published).contains(REQUIREMENT, "B-7/52720/2026", "2 Maret 2026");
            assertThat(essence(published)).endsWith(essence(previewed));

            assertThat(standard.versions()).contains("Versi 1", "Versi 2", "B-094b/52721/1/2023");
            assertThat(citizen.openStandard("/kota-bima/perpustakaan/versi/1").words())
                    .contains("Pengguna layanan membawa kartu identitas diri.", "bukan versi yang berlaku")
                    .doesNotContain(REQUIREMENT);
            assertThat(bima.complaints()).isEmpty();
            assertThat(kepala.complaints()).isEmpty();
            assertThat(citizen.complaints()).isEmpty();
        }
        assertThat(site.open("/kota-bima/perpustakaan/versi/1/berkas").status()).isEqualTo(200);
        assertThat(site.open("/kota-bima/perpustakaan/versi/3").status()).isEqualTo(404);
    }

    @Test
    void a_version_is_written_submitted_approved_and_compared_by_keyboard_alone() {
        try (Staff bima = Staff.signIn("admin.5272");
                Staff kepala = Staff.signIn("kepala.5272")) {
            Keyboard keys = bima.keyboard();
            bima.openDesk("5272");
            keys.tabTo(DeskView.next("perpustakaan")).leaveBy("Enter", "/desk/standards/edit");
            keys.tabTo(FormField.named("decreeDate")).type("03032026");
            keys.tabTo(FormField.named("requirements.text"))
                    .press("Control+End")
                    .type(" yang masih berlaku");
            keys.tabTo(EditView.SUBMIT).leaveBy("Space", "/desk/standards/submit");
            keys.tabTo(SubmitView.DECREE).choosePdf(new byte[] {1, 2, 3});
            keys.tabTo(SubmitView.SUBMIT).press("Enter").awaitError();
            keys.tabTo(SubmitView.REFUSED_DECREE)
                    .choosePdf(SK)
                    .tabTo(SubmitView.SUBMIT)
                    .press("Enter")
                    .awaitSuccess();

            Keyboard head = kepala.keyboard();
            kepala.openDesk();
            head.tabTo(DeskView.next("perpustakaan")).leaveBy("Enter", "/desk/standards/review");
            head.tabTo(ReviewView.RETURN).press("Space").awaitError();
            head.tabTo(ReviewView.APPROVE).leaveBy("Enter", "/kota-bima/perpustakaan");

            bima.openDesk("5272");
            keys.tabTo(DeskView.history("perpustakaan")).leaveBy("Enter", "/desk/standards/history");
            keys.tabTo(FormField.named("from"))
                    .press("Control+A")
                    .type("1")
                    .press("Tab")
                    .press("Control+A")
                    .type("2");
            keys.leaveBy("Enter", "/desk/standards/difference");
            assertThat(String.join(" ", bima.added()).replaceAll("\\s+", " ")).contains("yang masih berlaku");
            assertThat(bima.complaints()).isEmpty();
            assertThat(kepala.complaints()).isEmpty();
        }
    }

    /** Without what a draft and a public page cannot have in common: whether it is public yet, since when, and where to go on. */
    private static String essence(String main) {
        return main.replaceAll("(?s)^.*?(Ringkasan|Biaya\\n)", "Biaya\n")
                .replaceAll("(?s)Mulai berlaku.*$", "")
                .strip();
    }

    @Test
    void a_draft_without_decree_cannot_be_submitted_and_the_page_says_what_is_missing() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "").type("decreeDate", "");
        Answer page = draft.press("submit");
        SubmitPage submission = SubmitPage.of(page);
        assertThat(submission.missing()).containsExactly("Nomor SK", "Tanggal SK", "SK bertanda tangan");
        assertThat(submission.missingAt())
                .allMatch(href -> href.startsWith("/desk/standards/edit?") && href.contains("#part-DECREE_")
                        || href.equals("#f-decree.signed"));
        assertThat(submission.submits()).isFalse();

        Form forged = Form.of(page, "submit").add("do", "submit");
        assertThat(bima.post(SUBMIT, forged).words()).contains("Konsep belum dapat diajukan");
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
        Answer page = draft.press("submit");
        assertThat(SubmitPage.of(page).missing())
                .containsExactly("SK bertanda tangan", "6. Penanganan pengaduan, saran, dan masukan");
        assertThat(page.words()).contains("7. Dasar hukum", "14. Evaluasi kinerja pelaksana");
    }

    @Test
    void pressing_twice_going_back_and_loading_again_submit_once() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft("5272");
            draft.type("decreeNumber", "B-9/2026").type("decreeDate", "2026-03-02");
            SubmitView submission = draft.goOnToSubmit().chooseDecree(SK).submitTwice();
            bima.window().reload();
            assertThat(submission.words()).contains("B-9/2026", "Menunggu persetujuan");
            bima.window().goBack();
            assertThat(bima.words()).doesNotContain("gangguan", "Exception");
        }
        assertThat(states()).isEqualTo("1PUBLISHED 2SUBMITTED");
        assertThat(events()).isEqualTo("PUBLISHED, BEGUN, SUBMITTED");
    }

    @Test
    void submitting_and_approving_the_same_page_a_second_time_is_harmless() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-10/2026").type("decreeDate", "2026-03-02");
        MultipartForm form = Approval.signed(draft.press("submit"));
        assertThat(Approval.post(bima, SUBMIT, form).header("Location")).contains("/desk/standards/submit");
        assertThat(Approval.post(bima, SUBMIT, form).header("Location")).contains("/desk/standards/submit");
        SignedIn kepala = SignedIn.as("kepala.5272");
        Form approval =
                Form.of(kepala.open(Approval.reviewPath("5272")), "review").add("do", "approve");
        assertThat(kepala.post(Approval.reviewPath("5272"), approval).header("Location"))
                .endsWith("/kota-bima/perpustakaan");
        assertThat(kepala.post(Approval.reviewPath("5272"), approval).header("Location"))
                .endsWith("/desk/?office=5272");
        assertThat(states()).isEqualTo("1SUPERSEDED 2PUBLISHED");
    }

    @Test
    void what_is_submitted_cannot_be_edited_until_it_is_taken_back() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        Editor other = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        draft.type("decreeNumber", "B-13/2026").type("decreeDate", "2026-03-02");
        assertThat(Approval.submit(draft).words()).contains("Isinya tidak dapat disunting");
        assertThat(bima.open(Editor.libraryPath("5272")).header("Location")).contains("/desk/standards/submit");

        other.type("title", "Ditulis sementara itu").press("save");
        assertThat(other.warning()).contains("Versi ini sudah diajukan");
        assertThat(other.form().get("title")).isEqualTo("Ditulis sementara itu");
        assertThat(states()).isEqualTo("1PUBLISHED 2SUBMITTED");
        other.press("take-back");
        assertThat(other.form().get("title")).isEqualTo("Ditulis sementara itu");
        assertThat(other.press("save").success()).isNotEmpty();
        assertThat(states()).isEqualTo("1PUBLISHED 2DRAFT");
        assertThat(events()).isEqualTo("PUBLISHED, BEGUN, SUBMITTED, TAKEN_BACK");
    }

    @Test
    void the_head_returns_it_with_remarks_that_stand_above_the_draft_until_it_is_submitted_again() {
        SignedIn bima = SignedIn.as("admin.5272");
        SignedIn kepala = SignedIn.as("kepala.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-14/2026").type("decreeDate", "2026-03-02");
        Approval.submit(draft);
        Answer silent = Approval.sendBack(kepala, "5272", " ");
        assertThat(silent.errorBeside("remark")).isNotEmpty();
        assertThat(states()).isEqualTo("1PUBLISHED 2SUBMITTED");

        Approval.sendBack(kepala, "5272", "Tanggal SK keliru, lihat halaman 2.");
        assertThat(bima.open("/desk/").serviceWarning("perpustakaan"))
                .contains("kepala.5272", "Tanggal SK keliru, lihat halaman 2.");
        Answer editor = bima.open(Editor.libraryPath("5272"));
        assertThat(editor.warning()).contains("Tanggal SK keliru, lihat halaman 2.");
        Approval.submit(bima, "5272");
        assertThat(bima.open("/desk/").words()).doesNotContain("Tanggal SK keliru");
        Approval.approve(kepala, "5272");
        assertThat(states()).isEqualTo("1SUPERSEDED 2PUBLISHED");
        assertThat(events())
                .isEqualTo("PUBLISHED, BEGUN, SUBMITTED, RETURNED, SUBMITTED, APPROVED, SUPERSEDED, PUBLISHED");
    }

    @Test
    void a_review_date_before_the_effective_date_is_told_beside_its_field() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-8/2026").type("decreeDate", "2026-03-02").type("effectiveDate", "2026-03-02");
        Form form = Form.of(draft.press("submit"), "submit").add("do", "submit");
        assertThat(form.get("reviewDate")).isEqualTo("02-03-2029");
        Answer refused = Approval.post(bima, SUBMIT, Approval.signed(form.set("reviewDate", "2026-03-01")));
        assertThat(refused.errorBeside("reviewDate")).contains("sesudah tanggal mulai berlaku");
        assertThat(states()).isEqualTo("1PUBLISHED 2DRAFT");
        assertThat(refused.keptFile()).isEqualTo("SK.pdf");
        bima.post(
                SUBMIT,
                Form.of(refused, "submit").set("reviewDate", "2027-03-02").add("do", "submit"));
        Approval.approve(SignedIn.as("kepala.5272"), "5272");
        assertThat(site.library("kota-bima").section("penetapan")).contains("Ditinjau berikutnya 2 Maret 2027");
    }

    @Test
    void the_signed_decree_is_the_heads_to_read_at_once_and_the_publics_only_with_the_version() {
        SignedIn bima = SignedIn.as("admin.5272");
        SignedIn kepala = SignedIn.as("kepala.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-15/2026").type("decreeDate", "2026-03-02");
        Approval.submit(draft);
        String decree = kepala.open(Approval.reviewPath("5272")).linkTo("/desk/attachments");
        assertThat(kepala.open(decree).status()).isEqualTo(200);
        assertThat(SignedIn.as("admin.6371").open(decree).status()).isEqualTo(404);
        Approval.approve(kepala, "5272");
        String released = site.library("kota-bima").linksOf("penetapan").stream()
                .filter(href -> href.contains("/berkas/") && href.endsWith("SK.pdf"))
                .findFirst()
                .orElseThrow();
        assertThat(site.open(released).status()).isEqualTo(200);
        Editor next = Editor.ofLibrary(bima, "5272");
        assertThat(SubmitPage.of(next.press("submit")).missing())
                .as("a decree is signed for one text")
                .containsExactly("SK bertanda tangan");
    }

    @Test
    void what_is_no_pdf_is_told_beside_its_field() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-16/2026").type("decreeDate", "2026-03-02");
        Form form = Form.of(draft.press("submit"), "submit").add("do", "submit");
        Answer refused = Approval.post(bima, SUBMIT, Approval.signed(form, GivenFiles.wordDocument()));
        assertThat(refused.errorBeside("decree.signed")).isNotEmpty();
        assertThat(states()).isEqualTo("1PUBLISHED 2DRAFT");
    }

    private String states() {
        return portal.database()
                .owner()
                .text(
                        "select string_agg(number || status, ' ' order by number) from standard_version where office_code = '5272'");
    }

    private String events() {
        return portal.database()
                .owner()
                .text(
                        "select string_agg(what, ', ' order by id) from standard_version_event where office_code = '5272'");
    }

    @Test
    void saving_twice_loading_again_and_going_back_lose_nothing() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft("5272");
            draft.type("decreeNumber", "B-11/2026");
            draft.saveTwice();
            bima.window().reload();
            assertThat(draft.value("decreeNumber")).isEqualTo("B-11/2026");
            draft.type("decreeNumber", "B-12/2026");
            draft.save();
            bima.window().goBack();
            draft.awaitOpen().type("title", "Perpustakaan Bima");
            draft.trySaving();
            await().until(() -> draft.value("title"), "Perpustakaan Bima"::equals);
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
    void head_and_front_desk_read_the_draft_but_cannot_change_or_submit_it() {
        Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        for (String user : new String[] {"kepala.5272", "petugas.5272"}) {
            SignedIn reader = SignedIn.as(user);
            assertThat(reader.open("/desk/standards/preview?office=5272&service=perpustakaan")
                            .status())
                    .isEqualTo(200);
            assertThat(reader.open(Editor.libraryPath("5272")).status()).isEqualTo(404);
            assertThat(reader.open(SUBMIT).status()).isEqualTo(404);
            assertThat(reader.open(Approval.reviewPath("5272")).status())
                    .isEqualTo(user.startsWith("kepala") ? 200 : 404);
            assertThat(reader.open("/desk/office/edit?office=5272").status()).isEqualTo(404);
            assertThat(reader.open("/desk/").buttonsNamed("begin")).isEmpty();
        }
    }

    @Test
    void a_draft_is_not_for_the_public() {
        Editor draft = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        draft.type("title", "Judul konsep rahasia").press("save");
        assertThat(site.open("/kota-bima/perpustakaan/versi/2").status()).isEqualTo(404);
        assertThat(site.open("/kota-bima/perpustakaan/versi/2/standar.pdf").status())
                .isEqualTo(404);
        String paper = "/desk/standards/draft.pdf?office=5272&service=perpustakaan";
        assertThat(SignedIn.as("petugas.5272").open(paper).header("Content-Disposition"))
                .isEqualTo("inline; filename=\"rancangan-perpustakaan-kota-bima.pdf\"");
        assertThat(SignedIn.as("admin.6371").open(paper).status()).isEqualTo(404);
        assertThat(site.open(paper).status()).isEqualTo(302);
        assertThat(site.library("kota-bima").text()).doesNotContain("Judul konsep rahasia");
        assertThat(site.open("/kota-bima/perpustakaan/versi").text()).doesNotContain("Versi 2");
    }
}
