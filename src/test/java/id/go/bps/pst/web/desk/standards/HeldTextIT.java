package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Visitor;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.desk.Approval;
import id.go.bps.pst.testkit.editor.EditView;
import id.go.bps.pst.testkit.editor.Editor;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A session that ended while somebody typed, a page too old for its token: the text is back. */
class HeldTextIT {

    private static final String TYPED = "Ditulis sebelum sesi berakhir";

    /** {@link HeldFloodDrill} sends as many as once exhausted the memory of a node. */
    private static final int FLOOD = 30;

    private Portal portal;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void after_the_session_ended_and_one_signed_in_again_the_text_is_back(boolean scripts) {
        try (Staff bima = scripts ? Staff.signIn("admin.5272") : Staff.signInWithoutScripts("admin.5272")) {
            EditView draft = bima.openLibraryDraft("5272");
            draft.type("title", TYPED).type("requirements.text", 0, TYPED + " 2");
            bima.forgetEverything();
            draft.saveSignedOut();
            bima.typePassword("admin.5272");
            assertBack(draft);
        }
    }

    @Test
    void after_keycloak_ended_the_session_and_one_signed_in_again_the_text_is_back() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft("5272");
            draft.type("title", TYPED).type("requirements.text", 0, TYPED + " 2");
            portal.realm().endSessionsOf("admin.5272");
            bima.window().awaitSignedOutInAnother();
            draft.saveSignedOut();
            bima.typePassword("admin.5272");
            assertBack(draft);
        }
    }

    @Test
    void a_row_button_after_the_session_ended_leads_to_signing_in_and_the_text_is_back() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft("5272");
            draft.type("title", TYPED).type("requirements.text", 0, TYPED + " 2");
            bima.forgetEverything();
            draft.pressSignedOut("add:time");
            bima.typePassword("admin.5272");
            assertBack(draft);
        }
    }

    private static void assertBack(EditView draft) {
        draft.awaitOpen();
        assertThat(draft.value("title")).isEqualTo(TYPED);
        assertThat(draft.all("requirements.text")).contains(TYPED + " 2");
        assertThat(draft.notices()).anyMatch(notice -> notice.contains("Tulisan Anda dipulihkan"));
        draft.save();
        assertThat(draft.value("title")).isEqualTo(TYPED);
        assertThat(Portal.running()
                        .database()
                        .owner()
                        .text("select count(*) from held_text where owner = '"
                                + Portal.running().realm().idOf("admin.5272") + "'"))
                .as("what has been sent again is held no more")
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1:1",
                "-1234567890:1234567890",
                "<script>",
                "e1s1",
                "rO0ABXNyABdqYXZhLnV0aWwuTGlua2VkSGFzaE1hcA=="
            })
    void a_stale_or_forged_form_token_saves_nothing_and_the_text_is_back(String token) {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("title", TYPED).type("jakarta.faces.ViewState", token);
        draft.press("save");
        assertThat(draft.answer().status()).isEqualTo(200);
        assertThat(draft.form().get("title")).isEqualTo(TYPED);
        assertThat(draftTitle()).isEqualTo("Perpustakaan");
        draft.press("save");
        assertThat(draft.isSaved()).isTrue();
        assertThat(draftTitle()).isEqualTo(TYPED);
    }

    @Test
    void a_form_without_any_token_changes_nothing() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.form().remove("jakarta.faces.ViewState");
        draft.type("title", TYPED).press("save");
        assertThat(draft.answer().status()).isLessThan(500);
        assertThat(draftTitle()).isEqualTo("Perpustakaan");
    }

    @Test
    void the_text_of_the_office_page_is_back_too() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor office = Editor.ofOffice(bima, "5272");
        office.type("address", TYPED);
        bima.cookies().clear();
        office.press("save");
        assertThat(office.answer().address()).as("Keycloak still knows them").contains("/desk/office/edit");
        assertThat(office.form().get("address")).isEqualTo(TYPED);
        assertThat(office.answer().words()).contains("Tulisan Anda dipulihkan");

        Editor again = Editor.ofOffice(bima, "5272");
        assertThat(again.form().get("address")).as("loaded again").isEqualTo(TYPED);
        again.type("address", "Ditulis sesudahnya").press("save");
        assertThat(again.isSaved()).isTrue();
        Editor afterwards = Editor.ofOffice(bima, "5272");
        assertThat(afterwards.form().get("address")).isEqualTo("Ditulis sesudahnya");
        assertThat(afterwards.answer().words()).doesNotContain("Tulisan Anda dipulihkan");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "kepala.5272, /desk/standards/withdraw?office=5272&service=perpustakaan, withdraw, reason, withdraw",
        "admin.5272, /desk/services/add?office=5272, editor, englishName, add",
        "admin.5272, /desk/services/edit?office=5272&service=perpustakaan, editor, englishName, save",
        "admin.5272, /desk/office/notices?office=5272, notices, text, post",
        "admin.5272, /desk/staff/?office=5272, staff, name, invite",
        "admin.5272, /desk/standards/import?office=5272, import, text, read"
    })
    void the_text_of_every_form_is_back(String user, String path, String form, String field, String button) {
        SignedIn person = SignedIn.as(user);
        assertBack(person, path, form, field, button);
    }

    @Test
    void the_remark_of_a_review_is_back() {
        Approval.submit(Editor.ofLibrary(SignedIn.as("admin.5272"), "5272")
                .type("decreeNumber", "B-30/2026")
                .type("decreeDate", "2026-03-02"));
        SignedIn head = SignedIn.as("kepala.5272");
        assertBack(head, "/desk/standards/review?office=5272&service=perpustakaan", "review", "remark", "return");
    }

    private void assertBack(SignedIn person, String path, String form, String field, String button) {
        Form typed = Form.of(person.open(path), form).set(field, TYPED).add("do", button);
        person.cookies().clear();
        Answer back = person.follow(person.post(path, typed));
        assertThat(back.address()).endsWith(path);
        assertThat(back.warning()).contains("Tulisan Anda dipulihkan");
        assertThat(Form.of(back, form).get(field)).isEqualTo(TYPED);
    }

    @Test
    void nobody_else_gets_the_text_when_they_sign_in_at_the_same_browser() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        Visitor browser = new Visitor();
        Answer sent = browser.post(
                portal.at(Editor.libraryPath("5272")),
                draft.form().copy().set("title", TYPED).add("do", "save"));
        SignedIn other = SignedIn.at(portal, browser, browser.follow(sent), "admin.6371");
        assertThat(other.landing().status()).isEqualTo(404);
        assertThat(other.open(Editor.libraryPath("5272")).text()).doesNotContain(TYPED);
        Editor own = Editor.ofLibrary(other, "6371");
        assertThat(own.form().get("title")).isNotEqualTo(TYPED);
    }

    @Test
    void a_form_that_another_site_sends_is_not_held() {
        Form forged = new Form()
                .add("title", TYPED)
                .add("do", "save")
                .add("seen", "2.1")
                .add("typed-by", "forged");
        Visitor browser = new Visitor();
        Answer sent = browser.post(portal.at(Editor.libraryPath("5272")), forged);
        assertThat(URI.create(sent.header("Location")).toString())
                .startsWith(portal.realm().issuer());
        SignedIn bima = SignedIn.at(portal, browser, browser.follow(sent), "admin.5272");
        assertThat(bima.landing().text()).doesNotContain(TYPED);
    }

    @Test
    void a_flood_with_a_seal_of_somebody_elses_page_fills_nothing_and_takes_nobodys_text() {
        SignedIn honest = SignedIn.as("admin.6371");
        Editor honestDraft = Editor.ofLibrary(honest, "6371");
        honest.cookies().clear();
        Answer sent = honestDraft.type("title", TYPED).send("save");
        assertThat(sent.header("Location")).startsWith(portal.realm().issuer());

        Form stolen = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272")
                .form()
                .copy()
                .set("title", "x".repeat(1_900_000))
                .add("do", "save");
        int held = 0;
        for (int i = 0; i < FLOOD; i++) {
            Visitor stranger = new Visitor();
            Answer answer = stranger.post(portal.at(Editor.libraryPath("5272")), stolen);
            assertThat(stranger.cookies(portal.at("/"))).doesNotContainKey("JSESSIONID");
            if (answer.status() == 302) {
                held++;
            } else {
                assertThat(answer.status()).isEqualTo(429);
                assertThat(answer.heading()).isEqualTo("Tulisan Anda belum terkirim");
            }
        }

        assertThat(held).isBetween(1, 6);
        assertThat(Long.parseLong(portal.database().owner().text("select sum(octet_length(content)) from held_text")))
                .isLessThan(20_000_000);
        assertThat(portal.database()
                        .owner()
                        .text("select count(*) from held_text where content like '%xxxxxxxxxxxxxxxxxxxx%'"))
                .as("nothing that can be read")
                .isEqualTo("0");
        assertThat(new Visitor().get(portal.at("/kota-bima/perpustakaan")).status())
                .isEqualTo(200);
        Answer back = honest.follow(sent);
        assertThat(Form.of(back, "editor").get("title")).isEqualTo(TYPED);
    }

    @Test
    void a_page_that_stayed_open_over_a_signing_out_is_told_that_its_text_is_not_held() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        bima.follow(bima.post("/sign-out", new Form()));
        Answer sent = draft.type("title", TYPED).send("save");
        assertThat(sent.status()).isEqualTo(429);
        assertThat(sent.heading()).isEqualTo("Tulisan Anda belum terkirim");
        assertThat(portal.database()
                        .owner()
                        .text("select count(*) from held_text where owner = '"
                                + portal.realm().idOf("admin.5272") + "'"))
                .isEqualTo("0");
    }

    private String draftTitle() {
        return portal.database()
                .owner()
                .text(
                        "select content ->> 'title' from standard_version where office_code = '5272' and status = 'DRAFT'");
    }
}
