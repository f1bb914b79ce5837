package id.go.bps.pst.testkit.editor;

import com.microsoft.playwright.Page;
import java.util.List;

/** Pasted text in a browser as the editor would take it: rows, shown before they are taken. */
public final class PastedRows {

    private static final String SECTION = ".pasted";

    private final Page page;

    PastedRows(Page page) {
        this.page = page;
    }

    /** The rows with their numbers, such as "1.1 bagian satu". */
    public List<String> all() {
        return page.locator(".pasted-rows li").allInnerTexts();
    }

    /** What the portal is not sure of. */
    public List<String> doubts() {
        return page.locator(SECTION + " .doubts li").allInnerTexts();
    }

    /** Whether any are shown. */
    public boolean areShown() {
        return page.locator(SECTION).count() > 0;
    }
}
