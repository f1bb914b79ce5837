package id.go.bps.pst.testkit.browser;

import com.microsoft.playwright.Page;

/** The field of the public search, with the suggestions below it. */
public final class SearchField {

    private static final String FIELD = "#cari";

    private final Page page;

    SearchField(Page page) {
        this.page = page;
    }

    public SearchField type(String text) {
        page.locator(FIELD).pressSequentially(text);
        return this;
    }

    public SearchField press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Waits until something with these words is suggested. */
    public SearchField awaitSuggestion(String words) {
        page.waitForSelector("[role=option]:has-text('" + words + "')");
        return this;
    }

    /** Whether the field says that its suggestions are open. */
    public boolean isExpanded() {
        return "true".equals(page.getAttribute(FIELD, "aria-expanded"));
    }

    /** The id of the suggestion that the field says is the current one. */
    public String active() {
        return page.getAttribute(FIELD, "aria-activedescendant");
    }

    /** The id of the suggestion that says it is chosen. */
    public String selected() {
        return page.getAttribute("[aria-selected=true]", "id");
    }
}
