package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.browser.FormField;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.editor.EditView;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft saves itself while somebody types, whatever becomes of the server, the network, the session and the colleague. */
class DraftKeptIT {

    private static final String OFFICE = "5272";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration LONGER_THAN_A_REST = Duration.ofSeconds(3);

    private Portal portal;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
    }

    @Test
    void what_is_typed_is_saved_without_a_button_and_the_page_says_when() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            draft.field("title", 0).typeMore(" kota");
            draft.awaitKept();
            assertThat(draft.state()).matches("Tersimpan pukul \\d\\d\\.\\d\\d");
            assertThat(saved("content ->> 'title'")).isEqualTo("Perpustakaan kota");
            draft.type("procedure.text", 0, "Langkah yang diketik");
            draft.awaitKept();
            await().atMost(SOON).until(() -> saved("content::text").contains("Langkah yang diketik"));
            assertThat(bima.complaints()).isEmpty();
        }
    }

    @Test
    void after_kill_9_all_that_is_older_than_two_seconds_is_there() throws InterruptedException {
        String older = "Ditulis lebih dari dua detik sebelum listrik padam";
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            draft.type("title", older + " 1").type("requirements.text", 0, older + " 2");
            draft.type("kept.FACILITIES", older + " 3");
            draft.type("time.amount", 0, "sepu");
            FormField step = draft.field("procedure.text", 0).typeWithoutRest("ketik ", Duration.ofMillis(2200));
            portal.killServer();
            step.typeMore("terus");
            draft.autosave().awaitFailure();
            assertThat(draft.state()).contains("Belum tersimpan");
        } finally {
            portal.startServer();
        }
        try (Staff elsewhere = Staff.signIn("admin.5272")) {
            EditView draft = elsewhere.openLibraryDraft(OFFICE);
            assertThat(draft.value("title")).isEqualTo(older + " 1");
            assertThat(draft.all("requirements.text")).startsWith(older + " 2");
            assertThat(draft.value("kept.FACILITIES")).isEqualTo(older + " 3");
            assertThat(draft.all("time.amount").get(0))
                    .as("half a number is no number, and still there")
                    .isEqualTo("sepu");
            assertThat(draft.all("procedure.text").get(0)).startsWith("ketik ");
            assertThat(draft.notices()).anyMatch(notice -> notice.contains("belum dapat disimpan"));
        }
    }

    @Test
    void a_page_that_outlives_the_server_saves_the_rest_when_it_is_back() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            bima.window().goOffline();
            draft.type("title", "Ditulis tanpa jaringan");
            draft.autosave().awaitFailure();
            assertThat(draft.state()).contains("Tidak ada jaringan");
            await().until(() -> draft.window().texts().count() == 1);
            bima.window().goOnline();
            draft.awaitKept();
            assertThat(saved("content ->> 'title'")).isEqualTo("Ditulis tanpa jaringan");
        }
    }

    @Test
    void what_a_closed_window_could_not_send_is_sent_when_the_draft_is_opened_again() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            bima.window().goOffline();
            draft.type("title", "Ditulis sebelum ditutup");
            draft.type("procedure.paste", "1) Ditempel, belum diambil");
            await().atMost(SOON).until(() -> draft.window().texts().count() == 2);
            bima.window().close();
            bima.window().goOnline();
            EditView again = bima.openLibraryDraftInNewWindow(OFFICE).awaitStoredTextsSent();
            assertThat(again.value("title")).isEqualTo("Ditulis sebelum ditutup");
            assertThat(saved("content ->> 'title'")).isEqualTo("Ditulis sebelum ditutup");
            assertThat(again.window().texts().count()).as("what was pasted").isEqualTo(1);
            assertThat(again.value("procedure.paste")).isEqualTo("1) Ditempel, belum diambil");
            assertThat(again.field("procedure.paste", 0).isShown())
                    .as("unfolded")
                    .isTrue();
            again.press("paste:procedure:ONLINE").press("drop:procedure");
            again.window().texts().awaitNothingPasted();
            again.window().reload();
            assertThat(again.value("procedure.paste")).isEmpty();
        }
    }

    @Test
    void after_the_session_ended_one_signs_in_in_another_tab_and_it_is_saved() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            bima.forgetEverything();
            draft.type("title", "Ditulis setelah sesi berakhir");
            draft.autosave().awaitSignInAsked();
            assertThat(draft.state()).contains("Sesi Anda berakhir");
            assertThat(draft.window().texts().count()).isEqualTo(1);
            draft.autosave().signInElsewhere("admin.5272");
            draft.awaitKept();
            assertThat(saved("content ->> 'title'")).isEqualTo("Ditulis setelah sesi berakhir");
        }
    }

    @Test
    void signing_out_leaves_nothing_of_it_in_the_browser() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            draft.window().texts().addTyped("5272/perpustakaan", "orang.lain");
            bima.open("/desk/");
            assertThat(bima.window().texts().count()).as("of another person").isZero();
            bima.window()
                    .texts()
                    .addTyped("5272/perpustakaan", "admin.5272")
                    .addPasted("5272/perpustakaan", "admin.5272");
            bima.signOut();
            bima.open("/");
            assertThat(bima.window().texts().count()).isZero();
        }
    }

    @Test
    void two_see_each_other_and_what_the_other_writes_comes_into_their_form() {
        try (Staff one = Staff.signIn("admin.5272");
                Staff other = Staff.signIn("admin.5272")) {
            EditView first = one.openLibraryDraft(OFFICE);
            EditView second = other.openLibraryDraft(OFFICE);
            assertThat(second.autosave().awaitOthers()).contains("di jendela lain");

            FormField sixth = second.field("procedure.text", 5).enter();
            first.type("requirements.text", 0, "Ditulis orang pertama")
                    .type("procedure.text", 0, "Langkah orang pertama");
            first.awaitKept();
            second.type("procedure.text", 5, "Langkah orang kedua");
            second.field("procedure.text", 0).awaitValue("Langkah orang pertama");
            assertThat(second.all("requirements.text")).startsWith("Ditulis orang pertama");
            assertThat(second.all("procedure.text").get(5)).isEqualTo("Langkah orang kedua");
            assertThat(sixth.hasFocus()).isTrue();
            second.awaitKept();
            first.field("procedure.text", 5).awaitValue("Langkah orang kedua");
            assertThat(saved("content::text"))
                    .contains("Ditulis orang pertama", "Langkah orang pertama", "Langkah orang kedua");
            assertThat(one.complaints()).isEmpty();
            assertThat(other.complaints()).isEmpty();
        }
    }

    @Test
    void what_both_write_in_one_place_is_shown_side_by_side_while_they_type() {
        try (Staff one = Staff.signIn("admin.5272");
                Staff other = Staff.signIn("admin.5272")) {
            EditView first = one.openLibraryDraft(OFFICE);
            EditView second = other.openLibraryDraft(OFFICE);
            other.window().goOffline();
            second.type("decreeNumber", "SK kedua").type("kept.STAFFING", "Tiga orang");
            first.type("decreeNumber", "SK pertama");
            first.awaitKept();
            other.window().goOnline();
            assertThat(second.autosave().awaitTheirs("decree")).contains("SK pertama");
            assertThat(second.value("decreeNumber")).isEqualTo("SK kedua");
            assertThat(saved("decree_number")).isEqualTo("SK pertama");
            assertThat(saved("content -> 'kept' ->> 'STAFFING'")).isEqualTo("Tiga orang");

            second.type("decreeNumber", "SK kedua juga");
            await("until it is decided")
                    .during(LONGER_THAN_A_REST)
                    .atMost(SOON)
                    .until(() -> saved("decree_number"), "SK pertama"::equals);
            second.save();
            assertThat(saved("decree_number")).isEqualTo("SK kedua juga");
            assertThat(List.of(second.value("decreeNumber"), second.value("kept.STAFFING")))
                    .containsExactly("SK kedua juga", "Tiga orang");
        }
    }

    private String saved(String expression) {
        return portal.database()
                .owner()
                .text("select " + expression
                        + " from standard_version where office_code = '5272' and status = 'DRAFT'");
    }
}
