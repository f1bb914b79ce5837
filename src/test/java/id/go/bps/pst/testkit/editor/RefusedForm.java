package id.go.bps.pst.testkit.editor;

import com.microsoft.playwright.Page;
import java.util.List;

/** A form in the browser that was sent with fields that the portal refuses. */
public final class RefusedForm {

    private static final String REFUSALS = ".notice-error a";

    private final Page page;

    public RefusedForm(Page page) {
        this.page = page;
    }

    /** Types into a field by its name. */
    public RefusedForm type(String name, String text) {
        page.fill("[name=" + name + "]", text);
        return this;
    }

    /** Sends the form from its last field, and waits for the refusals and the names of their fields. */
    public RefusedForm send() {
        page.keyboard().press("Enter");
        page.waitForSelector(REFUSALS + ":has-text(': ')");
        return this;
    }

    /** The refusals in the summary above the form, each a link to its field. */
    public List<String> refusals() {
        return page.locator(REFUSALS).allInnerTexts();
    }

    /** Follows the first refusal; returns the name of the field that has the focus then. */
    public String followFirst() {
        page.locator(REFUSALS).first().click();
        return (String) page.evaluate("document.activeElement.name");
    }
}
