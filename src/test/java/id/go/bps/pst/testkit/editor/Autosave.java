package id.go.bps.pst.testkit.editor;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.go.bps.pst.testkit.SignedIn;

/** How the editor in a browser saves by itself what is typed, and what it says meanwhile of the portal and of colleagues. */
public final class Autosave {

    private static final String STATE = "#keep-state";
    private static final String SIGN_IN = STATE + " a";
    private static final String OTHERS = "#others:not([hidden])";

    private final Page page;

    Autosave(Page page) {
        this.page = page;
    }

    /** Waits until the page says that all is saved. */
    Autosave awaitGood() {
        return awaitKind("good");
    }

    /** Waits until the page says that something is not saved. */
    public Autosave awaitFailure() {
        return awaitKind("bad");
    }

    private Autosave awaitKind(String kind) {
        page.waitForFunction("kind => document.getElementById('keep-state').dataset.kind === kind", kind);
        return this;
    }

    /** Waits until the page asks for a new sign-in. */
    public Autosave awaitSignInAsked() {
        page.waitForSelector(SIGN_IN);
        return this;
    }

    /** Signs in by the link beside it, in the tab that this opens. */
    public void signInElsewhere(String user) {
        Page other = page.waitForPopup(() -> page.click(SIGN_IN));
        other.fill("#username", user);
        other.fill("#password", SignedIn.PASSWORD);
        other.click("#kc-login");
    }

    /** Waits until the page says that somebody else has the draft open; returns what it says. */
    public String awaitOthers() {
        page.waitForSelector(OTHERS);
        return page.innerText(OTHERS);
    }

    /** Waits until what a colleague saved is shown beside one's own text in a part, such as "decree"; returns theirs. */
    public String awaitTheirs(String part) {
        String theirs = "#theirs-" + part;
        page.waitForSelector(theirs, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
        return page.innerText(theirs);
    }
}
