package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.desk.Approval;
import id.go.bps.pst.testkit.editor.EditView;
import id.go.bps.pst.testkit.editor.Editor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two administrators at one draft, the second without scripts: they are told, see both texts, and lose nothing. */
class CollisionIT {

    private static final String FIRST = "Membawa kartu identitas diri (tulisan pertama).";
    private static final String SECOND = "Membawa kartu identitas diri (tulisan kedua).";

    @BeforeEach
    void open() {
        Portal.asFirstOpened();
    }

    @Test
    void the_second_sees_both_texts_and_may_keep_their_own() {
        try (Staff first = Staff.signIn("admin.5272");
                Staff second = Staff.signInWithoutScripts("admin.5272")) {
            EditView draft = collide(first, second);
            assertThat(draft.all("requirements.text")).contains(SECOND);
            assertThat(draft.value("decreeNumber")).isEqualTo("SK kedua");
            assertThat(draft.section("theirs-REQUIREMENTS")).contains(FIRST);
            assertThat(draft.alert()).contains("admin.5272");

            draft.save();
            assertThat(draft.all("requirements.text")).contains(SECOND).doesNotContain(FIRST);
            assertThat(draft.value("title"))
                    .as("which only the first changed, is theirs to decide")
                    .isNotEmpty();
        }
    }

    @Test
    void the_second_may_take_the_others_text_for_one_part_and_keep_the_rest() {
        try (Staff first = Staff.signIn("admin.5272");
                Staff second = Staff.signInWithoutScripts("admin.5272")) {
            EditView draft = collide(first, second);
            draft.press("theirs:REQUIREMENTS");
            assertThat(draft.all("requirements.text")).contains(FIRST).doesNotContain(SECOND);
            assertThat(draft.value("decreeNumber")).isEqualTo("SK kedua");
            draft.save();
            assertThat(draft.all("requirements.text")).contains(FIRST);
            assertThat(draft.value("decreeNumber")).isEqualTo("SK kedua");
        }
    }

    private static EditView collide(Staff first, Staff second) {
        EditView one = first.openLibraryDraft("5272");
        EditView other = second.openLibraryDraft("5272");
        one.type("requirements.text", 2, FIRST);
        one.save();
        other.type("requirements.text", 2, SECOND).type("decreeNumber", "SK kedua");
        other.trySaving();
        assertThat(other.words()).contains("Rekan Anda menyimpan lebih dahulu");
        return other;
    }

    @Test
    void nothing_is_overwritten_while_the_second_has_not_seen_it() {
        SignedIn first = SignedIn.as("admin.5272");
        SignedIn second = SignedIn.as("admin.5272");
        Editor one = Editor.ofLibrary(first, "5272");
        Editor other = Editor.ofLibrary(second, "5272");
        assertThat(one.type("decreeNumber", "SK pertama").press("save").address())
                .contains("saved=1");
        other.type("decreeNumber", "SK kedua").press("save");
        assertThat(saved()).isEqualTo("SK pertama");
        assertThat(other.form().get("decreeNumber")).isEqualTo("SK kedua");
        other.press("save");
        assertThat(saved()).isEqualTo("SK kedua");
    }

    @Test
    void two_who_save_the_same_are_not_troubled() {
        Editor one = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        Editor other = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        one.type("decreeNumber", "SK sama").press("save");
        other.type("decreeNumber", "SK sama").press("save");
        assertThat(other.isSaved()).isTrue();
    }

    @Test
    void who_types_while_the_draft_is_published_keeps_the_text_for_the_next_version() {
        SignedIn first = SignedIn.as("admin.5272");
        Editor one = Editor.ofLibrary(first, "5272");
        Editor other = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        one.type("decreeNumber", "SK terbit").type("decreeDate", "2026-03-02");
        Approval.publish(one, "5272");

        other.type("title", "Ditulis sementara itu").press("save");
        assertThat(other.form().get("title")).isEqualTo("Ditulis sementara itu");
        other.press("save");
        assertThat(
                        Portal.running()
                                .database()
                                .owner()
                                .text(
                                        "select content ->> 'title' from standard_version where office_code = '5272' and status = 'DRAFT'"))
                .isEqualTo("Ditulis sementara itu");
        assertThat(
                        Portal.running()
                                .database()
                                .owner()
                                .text(
                                        "select content ->> 'title' from standard_version where office_code = '5272' and status = 'PUBLISHED'"))
                .isEqualTo("Perpustakaan");
    }

    @Test
    void who_types_while_the_draft_is_discarded_keeps_the_text() {
        Editor one = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        Editor other = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        other.type("title", "Ditulis sementara itu");
        one.press("discard");
        other.press("save");
        if (!other.isSaved()) {
            assertThat(other.form().get("title")).isEqualTo("Ditulis sementara itu");
            other.press("save");
        }
        assertThat(other.form().get("title")).isEqualTo("Ditulis sementara itu");
        assertThat(other.isSaved()).isTrue();
    }

    @Test
    void two_who_save_the_office_at_once_see_both_texts_too() {
        Editor one = Editor.ofOffice(SignedIn.as("admin.5272"), "5272");
        Editor other = Editor.ofOffice(SignedIn.as("admin.5272"), "5272");
        one.type("address", "Jalan Pertama").press("save");
        other.type("address", "Jalan Kedua").press("save");
        assertThat(other.isSaved()).isFalse();
        assertThat(other.form().get("address")).isEqualTo("Jalan Kedua");
        assertThat(other.warning()).contains("Jalan Pertama");
        other.press("save");
        assertThat(other.isSaved()).isTrue();
        assertThat(other.form().get("address")).isEqualTo("Jalan Kedua");
    }

    private static String saved() {
        return Portal.running()
                .database()
                .owner()
                .text("select decree_number from standard_version where office_code = '5272' and status = 'DRAFT'");
    }
}
