package id.go.bps.pst.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.desk.ComponentHelp;
import id.go.bps.pst.testkit.desk.Tour;
import id.go.bps.pst.testkit.desk.TourSteps;
import id.go.bps.pst.testkit.editor.EditView;
import id.go.bps.pst.testkit.editor.Editor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new administrator is shown around in three steps, once; and help stands beside every component. */
class TourIT {

    private static final String EDIT = "/desk/standards/edit?office=5272&service=perpustakaan";

    private Portal portal;

    @BeforeEach
    @AfterEach
    void nobodyWasShownAround() {
        portal = Portal.asFirstOpened();
        portal.database().owner().update("delete from introduction");
    }

    @Test
    void three_steps_lead_from_what_is_missing_to_preview_by_the_keyboard_alone() {
        Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        try (Staff bima = Staff.signIn("admin.5272")) {
            bima.open("/desk/?office=5272");
            Tour tour = bima.tour();
            assertThat(tour.words(1)).contains("Langkah 1 dari 3", "belum dinyatakan");
            tour.goOn(1, "/desk/standards/edit");
            assertThat(tour.words(2)).contains("Langkah 2 dari 3");
            EditView draft = bima.editing().type("title", "Perpustakaan yang sedang ditulis");
            tour.goOn(2, "/desk/standards/edit");
            assertThat(tour.isAt(3)).isTrue();
            tour.end(3);
            assertThat(draft.value("title"))
                    .as("what was typed meanwhile")
                    .isEqualTo("Perpustakaan yang sedang ditulis");
            assertThat(bima.complaints()).isEmpty();
        }
        assertThat(steps("admin.5272").ids()).as("after signing in anew").isEmpty();
    }

    @Test
    void skipped_without_scripts_it_does_not_come_back_and_others_still_have_theirs() {
        SignedIn bima = SignedIn.as("admin.5272");
        Answer desk = bima.open("/desk/?office=5272");
        assertThat(TourSteps.of(desk).ids()).containsExactly("tour-1");
        assertThat(TourSteps.of(desk).buttons()).containsExactly("Lewati pengenalan");
        bima.post("/desk/?office=5272", Form.of(desk, "standards").add("tour", "tour"));
        Editor draft = Editor.ofLibrary(bima, "5272");
        assertThat(TourSteps.of(draft.answer()).ids()).isEmpty();
        assertThat(steps("admin.6371").ids()).containsExactly("tour-1");
        assertThat(steps("kepala.5272").ids())
                .as("who cannot write is not shown where to")
                .isEmpty();
    }

    private static TourSteps steps(String user) {
        return TourSteps.of(SignedIn.as(user).open("/desk/"));
    }

    @Test
    void every_component_has_an_example_and_what_an_auditor_checks_in_both_languages() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor.ofLibrary(bima, "5272");
        Answer indonesian = bima.open(EDIT);
        Answer english = bima.go(EDIT + "&bahasa=en");
        for (Component component : Component.values()) {
            ComponentHelp help = ComponentHelp.of(indonesian, component.name());
            assertThat(help.titles())
                    .hasSize(2)
                    .anyMatch(text -> text.startsWith("Contoh yang baik"))
                    .anyMatch(text -> text.startsWith("Yang diperiksa auditor"));
            assertThat(help.texts()).hasSizeGreaterThan(100);
            assertThat(ComponentHelp.of(english, component.name()).words())
                    .contains("A good example", "What an auditor checks");
        }
    }

    @Test
    void a_person_sees_and_ends_only_their_own_introduction() {
        portal.database().owner().update("insert into introduction values ('admin.5272', now())");
        assertThat(portal.database().applicationFor("5272").rows("select * from introduction"))
                .isEmpty();
        assertThat(portal.database()
                        .applicationFor("5272")
                        .update("insert into introduction values ('admin.test', now())"))
                .isEqualTo(1);
    }
}
