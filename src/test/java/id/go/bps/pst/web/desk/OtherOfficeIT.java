package id.go.bps.pst.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.editor.Editor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All four gates together: staff of one office at every page and every button of another's desk. */
class OtherOfficeIT {

    private static final List<String> PAGES = List.of(
            "/desk/?office=5272",
            "/desk/index.xhtml?office=5272",
            "/desk/office/edit?office=5272",
            "/desk/office/hours?office=5272",
            "/desk/office/notices?office=5272",
            "/desk/standards/edit?office=5272&service=perpustakaan",
            "/desk/standards/preview?office=5272&service=perpustakaan",
            "/desk/standards/submit?office=5272&service=perpustakaan",
            "/desk/standards/review?office=5272&service=perpustakaan",
            "/desk/standards/edit?office=5272&office=6371&service=perpustakaan",
            "/desk/standards/edit.xhtml?office=5272&service=perpustakaan");

    private static final List<String> BUTTONS = List.of(
            "save",
            "preview",
            "submit",
            "take-back",
            "approve",
            "return",
            "discard",
            "theirs",
            "theirs:title",
            "up:procedure:1",
            "add:hours");

    private static final List<String> PRESSING =
            List.of("admin.6371", "kepala.6371", "petugas.6371", "auditor.pusat", "admin.pusat");

    private Portal portal;
    private Editor draft;
    private Editor office;
    private List<String> before;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        Editor.beginDraft(SignedIn.as("admin.6371"), "6371");
        SignedIn bima = SignedIn.as("admin.5272");
        draft = Editor.ofLibrary(bima, "5272");
        draft.type("title", "Konsep rahasia").press("save");
        office = Editor.ofOffice(bima, "5272");
        before = portal.database().contentsOf("5272");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin.6371", "kepala.6371", "petugas.6371", "auditor.pusat", "auditor.52", "admin.pusat"})
    void no_page_of_another_offices_desk_can_be_read(String user) {
        SignedIn person = SignedIn.as(user);
        for (String page : PAGES) {
            Answer answer = person.open(page);
            assertThat(answer.status()).as(page).isEqualTo(404);
            assertThat(answer.text()).doesNotContain("rahasia");
        }
        assertThat(person.open("/desk/standards/history?office=5272&service=perpustakaan")
                        .text())
                .doesNotContain("rahasia");
    }

    @ParameterizedTest
    @FieldSource("PRESSING")
    void no_button_of_another_offices_desk_does_anything(String user) {
        SignedIn person = SignedIn.as(user);
        String ownToken = ownToken(person);
        for (String page : PAGES) {
            for (String button : buttons(user, page)) {
                for (Form form : List.of(draft.form(), office.form())) {
                    Form forged = form.copy()
                            .set("title", "Ditimpa")
                            .set("address", "Ditimpa")
                            .add("do", button);
                    assertNotFound(person, page, forged);
                    assertNotFound(person, page, forged.set("jakarta.faces.ViewState", ownToken));
                }
            }
            assertNotFound(
                    person,
                    page,
                    draft.form().copy().add("begin", "konsultasi-statistik").set("jakarta.faces.ViewState", ownToken));
        }
        assertThat(portal.database().contentsOf("5272")).isEqualTo(before);
    }

    /** Shared out so that each button is pressed on each page by one person, and by each person on some page. */
    private static List<String> buttons(String user, String page) {
        int turn = PRESSING.indexOf(user) + PAGES.indexOf(page);
        return BUTTONS.stream()
                .filter(button -> (BUTTONS.indexOf(button) + turn) % PRESSING.size() == 0)
                .toList();
    }

    /** Of a page that really is before them, so that no token is what refuses. */
    private static String ownToken(SignedIn person) {
        for (String path : List.of(Editor.libraryPath("6371"), "/desk/")) {
            String token = person.open(path).value("jakarta.faces.ViewState");
            if (!token.isEmpty()) {
                return token;
            }
        }
        return "";
    }

    /** A form with a foreign token may be led to where it was typed; there is nothing there either. */
    private static void assertNotFound(SignedIn person, String page, Form form) {
        assertThat(person.follow(person.post(page, form)).status())
                .as(form.get("do") + " at " + page)
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "service", "seen", "typed-by"})
    void an_administrators_own_form_cannot_be_turned_against_another_office(String forged) {
        SignedIn banjarmasin = SignedIn.as("admin.6371");
        Editor own = Editor.ofLibrary(banjarmasin, "6371");
        Form form = own.form()
                .copy()
                .set("title", "Ditimpa")
                .set(
                        forged,
                        forged.equals("office")
                                ? "5272"
                                : String.valueOf(draft.form().get(forged)))
                .add("do", "save");
        assertThat(banjarmasin.post(Editor.libraryPath("5272"), form).status()).isEqualTo(404);
        assertThat(banjarmasin.post(Editor.libraryPath("6371"), form).status()).isLessThan(500);
        assertThat(portal.database().contentsOf("5272")).isEqualTo(before);
    }
}
