package id.go.bps.pst.testkit.editor;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The English text of one part in the editor in a browser: a fold below the Indonesian, with a mark when it has grown old. */
public final class EnglishText {

    private static final String OLD = ".english .notice-warn";

    private final Page page;
    private final Locator part;

    /** @param part such as "REQUIREMENTS" */
    EnglishText(Page page, String part) {
        this.page = page;
        this.part = page.locator("#part-" + part);
    }

    public EnglishText unfold() {
        part.locator(".english summary").click();
        return this;
    }

    /** Everything that the fold says. */
    public String words() {
        return part.locator(".english").innerText();
    }

    /** Whether it is marked as older than the Indonesian. */
    public boolean isOld() {
        return part.locator(OLD).count() > 0;
    }

    /** Whether any part on the page is. */
    public boolean isAnyOld() {
        return page.locator(OLD).count() > 0;
    }

    /** States that it is still true, which saves. */
    public void confirm() {
        part.locator(OLD + " button").click();
        page.waitForURL(url -> url.contains("saved=1"));
    }
}
