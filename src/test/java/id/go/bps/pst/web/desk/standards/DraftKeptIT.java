package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.go.bps.pst.testkit.EditView;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.Staff;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft saves itself while somebody types, whatever becomes of the server, the network, the session and the colleague. */
class DraftKeptIT {

    private static final String OFFICE = "5272";
    private static final Duration SOON = Duration.ofSeconds(20);

    private Portal portal;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
    }

    @Test
    void what_is_typed_is_saved_without_a_button_and_the_page_says_when() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            draft.page().locator("[name=title]").press("End");
            draft.page().locator("[name=title]").pressSequentially(" kota");
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
            // Goes on typing, so that there is no rest after which to save
            Page page = draft.page();
            page.locator("[name='procedure.text']").nth(0).fill("");
            long until = System.nanoTime() + Duration.ofMillis(2200).toNanos();
            while (System.nanoTime() < until) {
                page.locator("[name='procedure.text']").nth(0).pressSequentially("ketik ");
            }
            portal.killServer();
            page.locator("[name='procedure.text']").nth(0).pressSequentially("terus");
            page.waitForFunction("() => document.getElementById('keep-state').dataset.kind === 'bad'");
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
            draft.page().context().setOffline(true);
            draft.type("title", "Ditulis tanpa jaringan");
            draft.page().waitForFunction("() => document.getElementById('keep-state').dataset.kind === 'bad'");
            assertThat(draft.state()).contains("Tidak ada jaringan");
            await().until(() -> journals(draft.page()) == 1);
            draft.page().context().setOffline(false);
            draft.awaitKept();
            assertThat(saved("content ->> 'title'")).isEqualTo("Ditulis tanpa jaringan");
        }
    }

    @Test
    void what_a_closed_window_could_not_send_is_sent_when_the_draft_is_opened_again() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            draft.page().context().setOffline(true);
            draft.type("title", "Ditulis sebelum ditutup");
            draft.type("procedure.paste", "1) Ditempel, belum diambil");
            await().atMost(SOON).until(() -> journals(draft.page()) == 2);
            draft.page().close();
            Page again = context(draft).newPage();
            context(draft).setOffline(false);
            again.navigate("/desk/standards/edit?office=5272&service=perpustakaan");
            again.waitForURL(url -> url.contains("left=1"));
            assertThat(again.inputValue("[name=title]")).isEqualTo("Ditulis sebelum ditutup");
            assertThat(saved("content ->> 'title'")).isEqualTo("Ditulis sebelum ditutup");
            assertThat(journals(again)).as("what was pasted").isEqualTo(1);
            assertThat(again.inputValue("[name='procedure.paste']")).isEqualTo("1) Ditempel, belum diambil");
            again.locator("button[value='paste:procedure:ONLINE']").click();
            again.locator("button[value='drop:procedure']").click();
            again.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('pst.paste/'))");
            again.reload();
            assertThat(again.inputValue("[name='procedure.paste']")).isEmpty();
        }
    }

    private static com.microsoft.playwright.BrowserContext context(EditView draft) {
        return draft.page().context();
    }

    @Test
    void after_the_session_ended_one_signs_in_in_another_tab_and_it_is_saved() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            bima.forgetEverything();
            draft.type("title", "Ditulis setelah sesi berakhir");
            draft.page().waitForSelector("#keep-state a");
            assertThat(draft.state()).contains("Sesi Anda berakhir");
            assertThat(journals(draft.page())).isEqualTo(1);
            Page other = draft.page().waitForPopup(() -> draft.page().click("#keep-state a"));
            other.fill("#username", "admin.5272");
            other.fill("#password", "portal-pst");
            other.click("#kc-login");
            draft.awaitKept();
            assertThat(saved("content ->> 'title'")).isEqualTo("Ditulis setelah sesi berakhir");
        }
    }

    @Test
    void signing_out_leaves_nothing_of_it_in_the_browser() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            draft.page().evaluate("() => localStorage.setItem('pst.draft/5272/perpustakaan/orang.lain', '{}')");
            bima.open("/desk/");
            assertThat(journals(bima.page())).as("of another person").isZero();
            bima.page().evaluate("() => localStorage.setItem('pst.draft/5272/perpustakaan/admin.5272', '{}')");
            bima.page().evaluate("() => localStorage.setItem('pst.paste/5272/perpustakaan/admin.5272', '{}')");
            bima.page().click("form[action='/sign-out'] button");
            bima.page().waitForURL(url -> !url.contains("/desk/"));
            bima.page().navigate("/");
            assertThat(journals(bima.page())).isZero();
        }
    }

    @Test
    void two_see_each_other_and_what_the_other_writes_comes_into_their_form() {
        try (Staff one = Staff.signIn("admin.5272");
                Staff other = Staff.signIn("admin.5272")) {
            EditView first = one.openLibraryDraft(OFFICE);
            EditView second = other.openLibraryDraft(OFFICE);
            second.page().waitForSelector("#others:not([hidden])");
            assertThat(second.page().innerText("#others")).contains("di jendela lain");

            second.page().locator("[name='procedure.text']").nth(5).click();
            first.type("requirements.text", 0, "Ditulis orang pertama")
                    .type("procedure.text", 0, "Langkah orang pertama");
            first.awaitKept();
            second.page().locator("[name='procedure.text']").nth(5).fill("Langkah orang kedua");
            second.page()
                    .waitForFunction(
                            "() => document.querySelector('[name=\"procedure.text\"]').value === 'Langkah orang pertama'");
            assertThat(second.all("requirements.text")).startsWith("Ditulis orang pertama");
            assertThat(second.all("procedure.text").get(5)).isEqualTo("Langkah orang kedua");
            assertThat(second.page().evaluate("() => document.activeElement.value"))
                    .isEqualTo("Langkah orang kedua");
            second.awaitKept();
            first.page()
                    .waitForFunction(
                            "() => document.querySelectorAll('[name=\"procedure.text\"]')[5].value === 'Langkah orang kedua'");
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
            second.page().context().setOffline(true);
            second.type("decreeNumber", "SK kedua").type("kept.STAFFING", "Tiga orang");
            first.type("decreeNumber", "SK pertama");
            first.awaitKept();
            second.page().context().setOffline(false);
            second.page()
                    .waitForSelector(
                            "#theirs-decree", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
            assertThat(second.page().innerText("#theirs-decree")).contains("SK pertama");
            assertThat(second.value("decreeNumber")).isEqualTo("SK kedua");
            assertThat(saved("decree_number")).isEqualTo("SK pertama");
            assertThat(saved("content -> 'kept' ->> 'STAFFING'")).isEqualTo("Tiga orang");

            second.type("decreeNumber", "SK kedua juga");
            second.page().waitForTimeout(3000);
            assertThat(saved("decree_number")).as("until it is decided").isEqualTo("SK pertama");
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

    private static int journals(Page page) {
        return (int) page.evaluate(
                "() => Object.keys(localStorage).filter(key => /^pst.(draft|paste)\\//.test(key)).length");
    }
}
