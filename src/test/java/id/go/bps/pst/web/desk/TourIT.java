package id.go.bps.pst.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Editor;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Staff;
import org.jsoup.nodes.Document;
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
            Page page = bima.page();
            bima.open("/desk/?office=5272");
            assertThat(page.innerText("#tour-1")).contains("Langkah 1 dari 3", "belum dinyatakan");
            page.locator("#tour-1 a").focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/desk/standards/edit") && url.endsWith("#tour-2"));
            assertThat(page.innerText("#tour-2")).contains("Langkah 2 dari 3");
            page.fill("[name=title]", "Perpustakaan yang sedang ditulis");
            page.locator("#tour-2 a").focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("#tour-3"));
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("tour-3");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForSelector(
                    "#tour-3",
                    new Page.WaitForSelectorOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            assertThat(page.inputValue("[name=title]"))
                    .as("what was typed meanwhile")
                    .isEqualTo("Perpustakaan yang sedang ditulis");
            assertThat(bima.complaints()).isEmpty();
        }
        assertThat(SignedIn.as("admin.5272").open("/desk/").page().select(".tour"))
                .as("after signing in anew")
                .isEmpty();
    }

    @Test
    void skipped_without_scripts_it_does_not_come_back_and_others_still_have_theirs() {
        SignedIn bima = SignedIn.as("admin.5272");
        Answer desk = bima.open("/desk/?office=5272");
        assertThat(desk.page().select("#tour-1 button").text()).isEqualTo("Lewati pengenalan");
        bima.post("/desk/?office=5272", Form.of(desk, "standards").add("tour", "tour"));
        Editor draft = Editor.ofLibrary(bima, "5272");
        assertThat(draft.page().select(".tour")).isEmpty();
        assertThat(SignedIn.as("admin.6371").open("/desk/").page().select("#tour-1"))
                .hasSize(1);
        assertThat(SignedIn.as("kepala.5272").open("/desk/").page().select(".tour"))
                .as("who cannot write is not shown where to")
                .isEmpty();
    }

    @Test
    void every_component_has_an_example_and_what_an_auditor_checks_in_both_languages() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor.ofLibrary(bima, "5272");
        Document indonesian = bima.open(EDIT).page();
        Document english = bima.go(EDIT + "&bahasa=en").page();
        for (Component component : Component.values()) {
            assertThat(indonesian
                            .select("#part-" + component + " .help summary")
                            .eachText())
                    .hasSize(2)
                    .anyMatch(text -> text.startsWith("Contoh yang baik"))
                    .anyMatch(text -> text.startsWith("Yang diperiksa auditor"));
            assertThat(indonesian.select("#part-" + component + " .help p").text())
                    .hasSizeGreaterThan(100);
            assertThat(english.select("#part-" + component + " .help").text())
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
