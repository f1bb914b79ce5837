package id.go.bps.pst.testkit.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import id.go.bps.pst.testkit.browser.BrowserWindow;
import id.go.bps.pst.testkit.browser.Calendar;
import id.go.bps.pst.testkit.browser.FormField;
import id.go.bps.pst.testkit.browser.Picture;
import id.go.bps.pst.testkit.desk.SubmitView;
import java.util.List;

/** A form of the desk in a browser. */
public final class EditView {

    private static final String KEEP = "/desk/standards/keep";

    /** The button that leads to the page for submitting, as a keyboard finds it. */
    public static final String SUBMIT = ".save-bar button[value='submit']";

    private final Page page;
    private final boolean scripts;

    /** @param scripts whether this browser runs them */
    public EditView(Page page, boolean scripts) {
        this.page = page;
        this.scripts = scripts;
    }

    /** The values of the rows with that name, in order. */
    public List<String> all(String name) {
        return fields(name).all().stream().map(Locator::inputValue).toList();
    }

    public String value(String name) {
        return fields(name).first().inputValue();
    }

    public EditView type(String name, String text) {
        return type(name, 0, text);
    }

    public EditView type(String name, int row, String text) {
        Locator field = fields(name).nth(row);
        open(field);
        field.fill(text);
        return this;
    }

    /** The contact that is so now, in the form of an office. */
    public ContactRow contact(String address) {
        return new ContactRow(page, all("contact.value").indexOf(address));
    }

    /** Leaves the field that has the focus for another one. */
    public EditView leaveFor(String name) {
        fields(name).first().focus();
        return this;
    }

    /** Gives a file to the field for one. */
    public EditView attach(String name, String fileName, String type, byte[] content) {
        fields(name).first().setInputFiles(new FilePayload(fileName, type, content));
        return this;
    }

    /** The picture that the form says is kept. */
    public Picture keptPicture() {
        return Picture.kept(page);
    }

    /** Opens the calendar of a date field by its button; the day that it begins with has the focus. */
    public Calendar openCalendar(String name) {
        fields(name).first().locator("xpath=..").locator("button").click();
        return new Calendar(page, fields(name).first()).awaitOpen();
    }

    /** The same by a key in the field. */
    public Calendar openCalendarByKey(String name) {
        fields(name).first().press("ArrowDown");
        return new Calendar(page, fields(name).first()).awaitOpen();
    }

    /** One of the fields of that name. */
    public FormField field(String name, int row) {
        return new FormField(page, name, row);
    }

    private Locator fields(String name) {
        return page.locator(FormField.named(name));
    }

    /** Ticks a box or chooses one of several, by the keyboard where there are no scripts (see hit). */
    public void check(String name, String value) {
        Locator box = page.locator(FormField.named(name) + "[value='" + value + "']");
        if (scripts) {
            box.check();
        } else {
            box.press("Space");
        }
        assertThat(box.isChecked()).as("%s=%s", name, value).isTrue();
    }

    /** What is ticked or chosen of that name. */
    public List<String> checked(String name) {
        return page.locator(FormField.named(name) + ":checked").all().stream()
                .map(Locator::inputValue)
                .toList();
    }

    public void choose(String name, int row, String value) {
        fields(name).nth(row).selectOption(value);
    }

    /** Presses a button that changes rows, and waits for what it does. */
    public EditView press(String deed) {
        Locator button = button(deed);
        open(button);
        if (scripts) {
            page.waitForResponse(response -> response.request().method().equals("POST"), button::click);
            page.waitForFunction(
                    "() => !document.body.hasAttribute('aria-busy') && document.readyState === 'complete'");
        } else {
            page.waitForNavigation(() -> hit(button));
        }
        return this;
    }

    /** Presses a button that moves a row: in the page itself where scripts run. */
    public EditView move(String deed) {
        if (!scripts) {
            return press(deed);
        }
        button(deed).click();
        return this;
    }

    /** Holds a step of the procedure by its number, and brings it before another, so many pixels to the side. */
    public HeldStep hold(int step, int before, int aside) {
        return HeldStep.take(page, step, before, aside);
    }

    /** The rows that would be taken from pasted text. */
    public PastedRows pasted() {
        return new PastedRows(page);
    }

    /** The English text of a part, such as "REQUIREMENTS". */
    public EnglishText english(String part) {
        return new EnglishText(page, part);
    }

    /** Goes from doubt to doubt, and settles each. */
    public EditView settleDoubts() {
        Locator buttons = page.locator(".doubts button");
        while (buttons.count() > 0) {
            int left = page.locator(".doubts li").count();
            buttons.first().click();
            page.waitForFunction("left => document.querySelectorAll('.doubts li').length < left", left);
        }
        return this;
    }

    /** Restores the row that was removed last. */
    public EditView undo() {
        Locator button = page.locator("#row-undo button");
        if (scripts) {
            button.click();
        } else {
            page.waitForNavigation(() -> hit(button));
        }
        return this;
    }

    /** What the page says of the row that was removed last, beside the button that takes it back. */
    public String removal() {
        return page.innerText("#row-undo p");
    }

    /** What a button of a row is called. */
    public String called(String deed) {
        return button(deed).getAttribute("aria-label");
    }

    /**
     * The steps in person as rows of these depths that say their position, after the button of one of them was pressed, each as "position:depth". The
     * page itself has to move them: the button must not send the form.
     */
    @SuppressWarnings("unchecked")
    public List<String> afterStep(List<Integer> depths, int row, String step) {
        return (List<String>) page.evaluate("""
                ([depths, row, step]) => {
                    const list = document.querySelector("#part-PROCEDURE ol.outline[data-mode='IN_PERSON']");
                    window.sampleRow = window.sampleRow || list.firstElementChild.cloneNode(true);
                    list.replaceChildren(...depths.map((depth, at) => {
                        const made = window.sampleRow.cloneNode(true);
                        made.className = 'outline-row depth-' + depth;
                        made.querySelector("input[name$='.depth']").value = depth;
                        made.querySelector('textarea').value = String(at);
                        return made;
                    }));
                    list.children[row].querySelector("button[data-tool='" + step + "']").click();
                    return Array.from(list.children, each =>
                        each.querySelector('textarea').value + ':' + each.querySelector("input[name$='.depth']").value);
                }""", List.of(depths, row, step));
    }

    /** By the keyboard: without scripts Playwright cannot tell whether an element has come to rest before the mouse. */
    private void hit(Locator button) {
        if (scripts) {
            button.click();
        } else {
            button.focus();
            page.keyboard().press("Enter");
        }
    }

    /** What is used may be folded away. */
    private static void open(Locator used) {
        used.evaluate("used => { const fold = used.closest('details'); if (fold) fold.open = true; }");
    }

    private Locator button(String deed) {
        return page.locator("button[name='do'][value='" + deed + "']:not([aria-hidden])")
                .first();
    }

    public void save() {
        leaveBy("save", "saved=1");
    }

    /** Saves by a button that is pressed twice, as some do with every button. */
    public void saveTwice() {
        button("save").dblclick();
        page.waitForURL(url -> url.contains("saved=1"));
    }

    public PreviewView preview() {
        leaveBy("preview", "/desk/standards/preview");
        return new PreviewView(page);
    }

    /** Opens the page for submitting. */
    public SubmitView goOnToSubmit() {
        leaveBy("submit", "/desk/standards/submit");
        return new SubmitView(page);
    }

    private void leaveBy(String deed, String to) {
        hit(button(deed));
        page.waitForURL(url -> url.contains(to));
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    /** Presses the button without expecting another page. */
    public void trySaving() {
        page.waitForResponse(
                response -> response.request().method().equals("POST")
                        && !response.url().contains(KEEP),
                () -> hit(button("save")));
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    /** Saves when the session is over: Keycloak then asks for the password. */
    public void saveSignedOut() {
        pressSignedOut("save");
    }

    /** The same with any button. */
    public void pressSignedOut(String deed) {
        hit(button(deed));
        page.waitForSelector("#username");
    }

    /** Waits until the browser is at the editor of a draft again. */
    public EditView awaitOpen() {
        page.waitForURL(url -> url.contains("/desk/standards/edit"));
        fields("title").waitFor();
        return this;
    }

    /** Waits for the page that shows again what was typed before signing in. */
    public void awaitRecovered() {
        page.getByText("Tulisan Anda dipulihkan").waitFor();
    }

    /** Waits until autosave has saved all typed text. */
    public EditView awaitKept() {
        autosave().awaitGood();
        window().texts().awaitNothingTyped();
        return this;
    }

    /** How the page saves by itself. */
    public Autosave autosave() {
        return new Autosave(page);
    }

    /** The window in which the form is open. */
    public BrowserWindow window() {
        return new BrowserWindow(page);
    }

    /** Waits until texts of before, which the browser had stored, were sent and the page was loaded anew. */
    public EditView awaitStoredTextsSent() {
        page.waitForURL(url -> url.contains("left=1"));
        return this;
    }

    /** The text of the part of the page with that id. */
    public String section(String id) {
        return page.innerText("[id='" + id + "']");
    }

    /** What the page says first, and is read out at once. */
    public String alert() {
        return page.innerText(".notice[role=alert]");
    }

    /** Everything that the page says. */
    public String words() {
        return page.innerText("main");
    }

    /** The page's message about saving. */
    public String state() {
        return page.innerText("#keep-state");
    }

    /** Presses keys in the field with that id. */
    public EditView pressIn(String field, String keys) {
        page.focus("[id='f-" + field + "']");
        page.keyboard().press(keys);
        return this;
    }

    /** The id of what has the focus. */
    public String focus() {
        return (String) page.evaluate("document.activeElement.id");
    }

    /** What is read out when a row was moved. */
    public String saidOfRows() {
        return page.textContent("#entry-said");
    }

    /** Drags a contact by its mark before the first. */
    public EditView dragContactToTop(int row) {
        Locator marks = page.locator("#contacts .entry-mark");
        marks.nth(row).dragTo(marks.first(), new Locator.DragToOptions().setTargetPosition(4, 0));
        return this;
    }

    /** What the page says was done. */
    public List<String> successes() {
        return page.locator(".notice-good").allInnerTexts();
    }

    public List<String> notices() {
        return page.locator(".notice").allInnerTexts();
    }
}
