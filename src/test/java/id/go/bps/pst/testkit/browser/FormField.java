package id.go.bps.pst.testkit.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;

/** One field of a form of the desk in a browser, by its name and its row. */
public final class FormField {

    private final Page page;
    private final String name;
    private final int row;

    public FormField(Page page, String name, int row) {
        this.page = page;
        this.name = name;
        this.row = row;
    }

    /** The fields of a name, as a keyboard finds them. */
    public static String named(String name) {
        return "[name='" + name + "']";
    }

    private Locator field() {
        return page.locator(named(name)).nth(row);
    }

    /** Puts the cursor into it. */
    public FormField enter() {
        field().click();
        return this;
    }

    /** Whether the cursor is in it. */
    public boolean hasFocus() {
        return (boolean) field().evaluate("field => field === document.activeElement");
    }

    /** Types more at the end of what is there, key by key. */
    public FormField typeMore(String text) {
        field().press("End");
        field().pressSequentially(text);
        return this;
    }

    /** Empties it and types the word again and again for so long, without a rest in which the page would save. */
    public FormField typeWithoutRest(String word, Duration duration) {
        field().fill("");
        long until = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < until) {
            field().pressSequentially(word);
        }
        return this;
    }

    /** Waits until it holds that text. */
    public FormField awaitValue(String text) {
        page.waitForFunction(
                "([named, row, text]) => document.querySelectorAll(named)[row].value === text",
                List.of(named(name), row, text));
        return this;
    }

    /** Whether it is seen, and not folded away. */
    public boolean isShown() {
        return field().isVisible();
    }
}
