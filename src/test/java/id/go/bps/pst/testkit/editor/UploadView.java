package id.go.bps.pst.testkit.editor;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;

/** The fields for files in a form of the desk in a browser. */
public final class UploadView {

    private final Page page;

    public UploadView(Page page) {
        this.page = page;
    }

    /** What is asked of a file, beside its field. */
    public String hint(String field) {
        return page.locator("[id='f-" + field + "-hint']").textContent();
    }

    public UploadView choose(String field, String fileName, byte[] content) {
        page.setInputFiles(named(field), new FilePayload(fileName, "application/octet-stream", content));
        return this;
    }

    /** Why the browser would not send the chosen file; empty where it would. */
    public String objection(String field) {
        return (String) page.locator(named(field)).evaluate("field => field.validationMessage");
    }

    /** Ticks that the kept file is to go. */
    public UploadView remove(String field) {
        page.check(named(field + ".remove"));
        return this;
    }

    /** Types the title that stands in the same form. */
    public UploadView typeTitle(String title) {
        page.fill(named("title"), title);
        return this;
    }

    public String title() {
        return page.inputValue(named("title"));
    }

    private static String named(String field) {
        return "[name='" + field + "']";
    }

    /** Saves, and waits for the page that follows. */
    public UploadView save() {
        page.waitForNavigation(button()::click);
        return this;
    }

    /** Saves when the session is over: Keycloak then asks for the password. */
    public void saveSignedOut() {
        button().click();
        page.waitForSelector("#username");
    }

    private Locator button() {
        return page.locator("button[value=save]");
    }

    /** The names of the files that are kept, each a link. */
    public List<String> kept() {
        return page.locator(".upload-now a").allTextContents();
    }

    /** The sentence beside a field. */
    public String error(String field) {
        return page.locator("[id='f-" + field + "-error']").textContent();
    }

    /** All sentences beside fields. */
    public List<String> errors() {
        return page.locator(".field-error").allTextContents();
    }
}
