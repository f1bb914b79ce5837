package id.go.bps.pst.testkit.audit;

import com.microsoft.playwright.Page;
import id.go.bps.pst.testkit.browser.ListView;
import java.util.List;

/** The same page as {@link ComparisonStart} in a browser: one finds offices in a list and ticks them. */
public final class ComparisonPicker {

    private final Page page;

    public ComparisonPicker(Page page) {
        this.page = page;
    }

    public ComparisonPicker chooseService(String service) {
        page.selectOption("#service", service);
        return this;
    }

    /** Finds an office in the list by its name, and ticks it. */
    public ComparisonPicker choose(String name, String code) {
        page.fill(ListView.filter("name"), name);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        page.waitForURL(url -> url.contains("name=") && url.contains(last));
        page.check("#pick-" + code);
        return this;
    }

    public ComparisonPicker reload() {
        page.reload();
        return this;
    }

    /** The names of the chosen offices. */
    public List<String> chosen() {
        return page.locator("#chosen li").allInnerTexts();
    }

    /** Whether an office stands among the chosen ones, ticked and seen. */
    public boolean isChosen(String code) {
        String box = "#office-" + code;
        return page.isChecked(box) && page.isVisible(box);
    }

    /** Compares what is chosen. */
    public void compare() {
        page.locator(".save-bar button[type=submit]").click();
        page.waitForURL(url -> url.contains("/audit/compare"));
    }
}
