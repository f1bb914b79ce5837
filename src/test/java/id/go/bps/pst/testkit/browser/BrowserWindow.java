package id.go.bps.pst.testkit.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;

/** The window of a person's browser, and the network below it. */
public final class BrowserWindow {

    private final Page page;

    public BrowserWindow(Page page) {
        this.page = page;
    }

    /** Loads the open page again. */
    public void reload() {
        page.reload();
    }

    /** Goes back to the page before. */
    public void goBack() {
        page.goBack();
    }

    /** Closes it; other windows stay. */
    public void close() {
        page.close();
    }

    /** Opens the desk in another, again and again until Keycloak asks for the password. */
    public void awaitSignedOutInAnother() {
        Page other = page.context().newPage();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            other.navigate("/desk/");
            return other.locator("#username").count() == 1;
        });
    }

    /** Takes the network away, from all windows. */
    public void goOffline() {
        page.context().setOffline(true);
    }

    /** Gives the network back. */
    public void goOnline() {
        page.context().setOffline(false);
    }

    /** What the browser stores of the editor's texts. */
    public BrowserTexts texts() {
        return new BrowserTexts(page);
    }
}
