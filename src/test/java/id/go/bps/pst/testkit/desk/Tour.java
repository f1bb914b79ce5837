package id.go.bps.pst.testkit.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The three steps by which a new administrator is shown around, in a browser and by the keyboard. */
public final class Tour {

    private final Page page;

    public Tour(Page page) {
        this.page = page;
    }

    public String words(int step) {
        return page.innerText(id(step));
    }

    /** Goes on from a step to the next, which is on a page whose address contains that. */
    public Tour goOn(int step, String to) {
        page.locator(id(step) + " a").focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains(to) && url.endsWith(id(step + 1)));
        return this;
    }

    /** Whether the step itself has the focus. */
    public boolean isAt(int step) {
        return (boolean) page.evaluate("step => '#' + document.activeElement.id === step", id(step));
    }

    /** Ends the tour by the button of the step that has the focus, and waits until the step is gone. */
    public void end(int step) {
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator(id(step)).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static String id(int step) {
        return "#tour-" + step;
    }
}
