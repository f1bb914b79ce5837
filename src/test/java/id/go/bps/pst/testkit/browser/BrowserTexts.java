package id.go.bps.pst.testkit.browser;

import com.microsoft.playwright.Page;

/** What a browser stores of the editor's texts until the portal has them: what was typed, and what was pasted but not taken yet. */
public final class BrowserTexts {

    private final Page page;

    BrowserTexts(Page page) {
        this.page = page;
    }

    /** How many are stored, each with all the texts of one person in one draft. */
    public int count() {
        return (int) page.evaluate(
                "() => Object.keys(localStorage).filter(key => /^pst.(draft|paste)\\//.test(key)).length");
    }

    /** Stores something as if that person had typed it, into a draft such as "5272/perpustakaan". */
    public BrowserTexts addTyped(String draft, String user) {
        return add("pst.draft", draft, user);
    }

    /** Stores something as if that person had pasted it. */
    public BrowserTexts addPasted(String draft, String user) {
        return add("pst.paste", draft, user);
    }

    private BrowserTexts add(String kind, String draft, String user) {
        page.evaluate("key => localStorage.setItem(key, '{}')", kind + "/" + draft + "/" + user);
        return this;
    }

    /** Waits until nothing is stored that was typed. */
    public void awaitNothingTyped() {
        awaitNone("pst.draft/");
    }

    /** Waits until nothing is stored that was pasted. */
    public void awaitNothingPasted() {
        awaitNone("pst.paste/");
    }

    private void awaitNone(String kind) {
        page.waitForFunction("kind => !Object.keys(localStorage).some(key => key.startsWith(kind))", kind);
    }
}
