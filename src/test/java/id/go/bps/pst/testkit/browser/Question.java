package id.go.bps.pst.testkit.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The question that is asked before an action that cannot be undone. */
public final class Question {

    public static final String NO = "#question .ui-confirmdialog-no";
    public static final String YES = "#question .ui-confirmdialog-yes";
    private static final String DIALOG = "#question";

    private final Page page;

    Question(Page page) {
        this.page = page;
    }

    public String words() {
        return page.innerText(DIALOG);
    }

    /** Clicks what asks the question, and waits until "no" has the focus. */
    public Question ask(String selector) {
        page.click(selector);
        page.locator(NO + ":focus").waitFor();
        return this;
    }

    public void awaitGone() {
        page.locator(DIALOG).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
