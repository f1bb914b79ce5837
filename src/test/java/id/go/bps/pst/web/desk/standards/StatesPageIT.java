package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.desk.Approval;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.editor.StatesPage;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a draft said earlier is looked at and taken back: so whatever was deleted can be had back. */
class StatesPageIT {

    private static final String STATES = "/desk/standards/states?office=5272&service=perpustakaan";

    private static final String NEWEST =
            "select content::text from standard_version where office_code = '5272' order by number desc limit 1";

    private Portal portal;
    private SignedIn bima;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        bima = SignedIn.as("admin.5272");
    }

    @Test
    void a_row_of_every_kind_that_was_removed_while_typing_is_had_back() {
        Editor whole = Editor.ofLibrary(bima, "5272");
        whole.press("add:quota:0");
        whole.form().set("fee.class", "PNBP").set("fee.regulation", "PP 5/2013").set("quota.maximum", "3");
        whole.form().set("quota.unit", "lembar").set("quota.item", "peta");
        whole.press("add:tariff");
        whole.type("tariff.item", "Salinan peta").type("tariff.rupiah", "25000");
        whole.type("kept.LEGAL_BASIS", "UU 25/2009\nPermenpan RB 15/2014")
                .type("english.REQUIREMENTS", "Bring a card.");
        assertThat(whole.press("save").fieldErrors()).isEmpty();

        Map<String, Consumer<Editor>> removals = Map.of(
                "a requirement", draft -> removed(draft, "remove:requirements:0", "REQUIREMENTS"),
                "a step", draft -> removed(draft, "remove:procedure:2", "PROCEDURE"),
                "a time", draft -> removed(draft, "remove:time:0", "TIME"),
                "a tariff", draft -> removed(draft, "remove:tariff:0", "FEE"),
                "a product", draft -> removed(draft, "remove:product:0", "PRODUCTS"),
                "a quota", draft -> removed(draft, "remove:quota:0.0", "PRODUCTS"),
                "the complaint channels",
                        draft -> {
                            draft.form().remove("complaints");
                            draft.keepAll("COMPLAINTS");
                        },
                "a line of the decree", draft -> draft.type("decreeNumber", "").keepAll("decree"),
                "a legal basis",
                        draft -> draft.type("kept.LEGAL_BASIS", "UU 25/2009").keepAll("LEGAL_BASIS"),
                "an English text",
                        draft -> draft.type("english.REQUIREMENTS", "").keepAll("REQUIREMENTS"));
        String before = newest();
        removals.forEach((what, removal) -> {
            removal.accept(Editor.ofLibrary(bima, "5272"));
            String without = newest();
            assertThat(without).as("without %s", what).isNotEqualTo(before);
            takeBack(1);
            assertThat(newest()).as("%s is back", what).isEqualTo(before);
            takeBack(1);
            assertThat(newest()).as("and that is undone: %s", what).isEqualTo(without);
            takeBack(1);
        });
        assertThat(newest()).isEqualTo(before);
    }

    private static void removed(Editor draft, String button, String part) {
        draft.press(button);
        draft.keepAll(part);
    }

    @Test
    void a_row_is_had_back_after_the_states_of_typing_were_thinned_out() {
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.press("add:procedure:0");
        draft.type("procedure.text", 1, "Langkah yang hanya berumur sebentar");
        for (int i = 0; i < 6; i++) {
            draft.type("title", "Diketik " + i).keepAll("decree");
        }
        draft.keepAll("PROCEDURE");
        removed(draft, "remove:procedure:1", "PROCEDURE");
        for (int i = 0; i < 6; i++) {
            draft.type("title", "Diketik lagi " + i).keepAll("decree");
        }
        var owner = portal.database().owner();
        owner.update(
                "update draft_revision set saved_at = date_bin('5 minutes', saved_at, '2000-01-01') - interval '1 hour'");
        long made = owner.number("select count(*) from draft_revision");
        for (int i = 0; i < 10; i++) {
            draft.type("title", "Diketik kemudian " + i).keepAll("decree");
        }
        assertThat(owner.number("select count(*) from draft_revision where saved_at < now() - interval '30 minutes'"))
                .as("thinned out")
                .isLessThan(made - 5);
        assertThat(newest()).doesNotContain("berumur sebentar");

        Answer states = bima.open(STATES);
        String removal = StatesPage.of(states).before("1 dihapus").take();
        take(states, removal);
        assertThat(newest()).contains("Langkah yang hanya berumur sebentar");
    }

    @Test
    void states_are_listed_with_who_when_and_what_changed_and_looked_at_before_they_are_taken() {
        assertThat(bima.open(STATES).words())
                .as("no draft was written yet")
                .contains("Belum ada keadaan yang tersimpan");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.press("remove:procedure:2");
        draft.press("save");
        StatesPage states = StatesPage.of(bima.open(STATES));
        assertThat(states.states())
                .satisfiesExactly(
                        now -> assertThat(now.words())
                                .contains("WITA", "Isi sekarang", "admin.5272, disimpan", "prosedur: 1 dihapus"),
                        first -> assertThat(first.words()).contains("Awal konsep"));
        assertThat(states.states().getFirst().take())
                .as("what the draft says now")
                .isEmpty();
        Answer looked = bima.open(states.comparison());
        assertThat(looked.added()).anyMatch(text -> text.contains("mengisi buku tamu elektronik"));
        Answer editor = bima.open(Editor.libraryPath("5272"));
        assertThat(editor.leadsTo("/desk/standards/states")).isTrue();
        assertThat(editor.words()).contains("Keadaan sebelumnya");
        for (String forged : List.of("&page=2", "&page=0", "&page=x", "&state=x", "&state=999999")) {
            assertThat(bima.open(STATES + forged).status()).as(forged).isEqualTo(404);
        }
    }

    @Test
    void nobody_but_the_offices_administrator_sees_or_takes_them() {
        Editor.ofLibrary(bima, "5272").type("title", "Konsep rahasia").press("save");
        Answer states = bima.open(STATES);
        String state = StatesPage.of(states).newest().take();
        for (String other : List.of("admin.6371", "petugas.5272", "kepala.5272", "auditor.pusat")) {
            SignedIn somebody = SignedIn.as(other);
            assertThat(somebody.open(STATES).status()).as(other).isEqualTo(404);
            assertThat(somebody.post(STATES, Form.of(states, "states").add("take", state))
                            .header("Location"))
                    .as("%s with somebody else's form", other)
                    .isNotEqualTo(Editor.libraryPath("5272"));
        }
        SignedIn elsewhere = SignedIn.as("admin.6371");
        Editor.ofLibrary(elsewhere, "6371").type("title", "Konsep lain").press("save");
        String own = STATES.replace("5272", "6371");
        assertThat(elsewhere.open(own + "&state=" + state).status()).isEqualTo(404);
        assertThat(elsewhere
                        .post(own, Form.of(elsewhere.open(own), "states").add("take", state))
                        .status())
                .isEqualTo(404);
        assertThat(newest()).contains("Konsep rahasia");
    }

    @Test
    void they_outlive_a_draft_that_was_discarded_or_published_and_make_a_new_one() {
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("title", "Konsep pertama").press("save");
        draft.press("discard");
        assertThat(bima.open(STATES).text()).contains("konsep yang dihapus");
        takeBack(0);
        assertThat(newest()).contains("Konsep pertama");

        Editor next = Editor.ofLibrary(bima, "5272");
        next.type("title", "Versi terbit").type("decreeNumber", "B-50/2026").type("decreeDate", "2026-03-02");
        Approval.submit(next);
        Answer locked = bima.open(STATES);
        assertThat(locked.words()).contains("yang diajukan tidak dapat disunting");
        assertThat(locked.buttonsNamed("take")).isEmpty();
        String forged = StatesPage.of(locked).states().getLast().id();
        assertThat(take(locked, forged).error()).contains("sudah diajukan");
        Approval.approve(SignedIn.as("kepala.5272"), "5272");

        String firstTitle =
                StatesPage.of(bima.open(STATES)).saying("konsep yang dihapus").take();
        take(bima.open(STATES), firstTitle);
        assertThat(newest()).contains("Konsep pertama");
        assertThat(
                        portal.database()
                                .owner()
                                .number(
                                        "select count(*) from standard_version where office_code = '5272' and status = 'DRAFT'"))
                .isEqualTo(1);
    }

    @Test
    void a_colleagues_save_is_not_given_up_unseen() {
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("title", "Sebelum").press("save");
        Answer seen = bima.open(STATES);
        Editor.ofLibrary(bima, "5272").type("title", "Dari rekan").press("save");
        Answer refused = take(seen, StatesPage.of(seen).states().getLast().take());
        assertThat(refused.error()).contains("menyimpan konsep ini lebih dahulu");
        assertThat(newest()).contains("Dari rekan");
    }

    /** Presses the button of the state that stands there, counted from 0, and finds the draft saying so. */
    private void takeBack(int row) {
        Answer states = bima.open(STATES);
        Answer editor = take(states, StatesPage.of(states).states().get(row).take());
        assertThat(editor.success()).contains("sudah dikembalikan");
    }

    private Answer take(Answer states, String id) {
        Form form = Form.of(states, "states").add("take", id);
        return bima.follow(bima.post(STATES, form));
    }

    private String newest() {
        return portal.database().owner().text(NEWEST);
    }
}
