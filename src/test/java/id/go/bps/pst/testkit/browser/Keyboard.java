package id.go.bps.pst.testkit.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/**
 * A user with a keyboard and no mouse. Each element that gets the focus must be visible: in the window, marked, and not covered by a bar.
 */
public final class Keyboard {

    private static final int PATIENCE = 400;

    /** Once the page has come to rest, for it scrolls smoothly. */
    private static final String SEEN = """
            () => {
                const on = document.activeElement;
                const box = on.getBoundingClientRect();
                const over = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
                return getComputedStyle(on).outlineStyle !== 'none' && over !== null
                    && (on.contains(over) || Array.from(on.labels || []).some(label => label.contains(over)));
            }""";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on until the field, link or button of that selector has the focus. */
    public Keyboard tabTo(String selector) {
        return tabTo(selector, "Tab");
    }

    /** The same from the other end. */
    public Keyboard tabBackTo(String selector) {
        return tabTo(selector, "Shift+Tab");
    }

    private Keyboard tabTo(String selector, String key) {
        for (int i = 0; i < PATIENCE; i++) {
            page.keyboard().press(key);
            if (has(selector)) {
                page.waitForFunction(SEEN);
                return this;
            }
        }
        throw new AssertionError("no key leads to " + selector);
    }

    /** Whether what has the focus fits the selector. */
    public boolean has(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses a key that leads to another page. */
    public Keyboard leaveBy(String key, String to) {
        page.keyboard().press(key);
        page.waitForURL(url -> url.contains(to));
        page.waitForLoadState();
        return this;
    }

    /** Hands a file to the field that has the focus; the window in which one chooses it is the system's own, with keys of its own. */
    public Keyboard choose(FilePayload file) {
        page.setInputFiles("input[type=file]:focus", file);
        return this;
    }

    /** The same with a PDF of that content. */
    public Keyboard choosePdf(byte[] content) {
        return choose(new FilePayload("SK.pdf", "application/pdf", content));
    }

    /** Waits until the focus is on what the page says went wrong. */
    public Keyboard awaitError() {
        return await(".notice-error");
    }

    /** Waits until the focus is on what the page says was done. */
    public Keyboard awaitSuccess() {
        return await(".notice-good");
    }

    /** Waits until the focus has come by itself to where one goes on. */
    public Keyboard await(String selector) {
        page.waitForFunction("selector => document.activeElement.matches(selector)", selector);
        page.waitForFunction(SEEN);
        return this;
    }
}
