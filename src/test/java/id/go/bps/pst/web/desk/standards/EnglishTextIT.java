package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.desk.Approval;
import id.go.bps.pst.testkit.editor.EditView;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.editor.EnglishText;
import id.go.bps.pst.testkit.site.EnglishStandard;
import id.go.bps.pst.testkit.site.PublicSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** English text beside the Indonesian: written by the office, shown to the public, marked where it has grown old. */
class EnglishTextIT {

    private static final String ENGLISH = "Bring an identity card.\nThen fill in the guest book.";

    private PublicSite site;

    @BeforeEach
    void open() {
        site = new PublicSite(Portal.asFirstOpened());
    }

    @Test
    void the_mark_appears_when_the_indonesian_changes_and_one_press_clears_it() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft("5272");
            EnglishText english = draft.english("REQUIREMENTS").unfold();
            draft.type("english.REQUIREMENTS", ENGLISH);
            draft.save();
            assertThat(english.isOld()).isFalse();

            draft.type("requirements.text", 0, "Membawa kartu identitas diri yang berlaku.");
            draft.save();
            assertThat(english.words()).contains("lebih tua daripada teks Indonesia");
            assertThat(bima.openDesk("5272").service("perpustakaan"))
                    .contains("Teks Inggris lebih tua daripada teks Indonesia", "1. Persyaratan");

            bima.open(Editor.libraryPath("5272"));
            english.confirm();
            assertThat(english.isAnyOld()).isFalse();
            assertThat(draft.value("english.REQUIREMENTS")).isEqualTo(ENGLISH);
            assertThat(bima.complaints()).isEmpty();
        }
    }

    @Test
    void pages_in_english_show_it_and_say_plainly_where_there_is_none_or_an_old_one() {
        assertThat(site.open("/en/kota-bima/perpustakaan").text())
                .contains("This office has not written this standard in English yet");
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("english.title", "Statistics Library")
                .type("english.REQUIREMENTS", ENGLISH)
                .type("english.PROCEDURE", "Come to the counter.")
                .press("save");
        draft.type("procedure.text", 0, "Pengguna layanan datang ke loket.")
                .type("decreeNumber", "B-3/2026")
                .type("decreeDate", "2026-01-05");
        Approval.publish(draft, "5272");

        EnglishStandard english = EnglishStandard.of(site.open("/en/kota-bima/perpustakaan"));
        assertThat(english.title()).isEqualTo("Statistics Library");
        assertThat(english.titleLanguage()).isEqualTo("en");
        assertThat(english.textLanguage("persyaratan")).isEqualTo("en");
        assertThat(english.section("persyaratan"))
                .contains("fill in the guest book")
                .doesNotContain("kartu identitas");
        assertThat(english.section("prosedur"))
                .contains("older than the Indonesian", "Pengguna layanan datang ke loket.")
                .doesNotContain("Come to the counter");
        assertThat(english.listLanguage("prosedur")).isEqualTo("id");
        assertThat(english.section("biaya"))
                .as("a class of fee is the portal's own word")
                .isEqualTo("Fee/tariff Free of charge");
        assertThat(english.section("produk")).contains("has not written this part in English");
        assertThat(site.open("/kota-bima/perpustakaan").text())
                .contains("Perpustakaan")
                .doesNotContain("Statistics Library", "fill in the guest book");
    }
}
