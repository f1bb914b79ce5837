package id.go.bps.pst.testkit.desk;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;

/** The page of an office's staff in a browser. */
public final class StaffView {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Page page;

    public StaffView(Page page) {
        this.page = page;
    }

    /** Whether a role can be given to the person who is invited. */
    public boolean offersRole(String role) {
        return page.locator(role(role)).count() > 0;
    }

    /** Invites a person with one role, and waits for the page that says so. */
    public StaffView invite(String name, String email, String role) {
        page.fill("#f-name", name);
        page.fill("#f-email", email);
        page.check(role(role));
        page.click("button[value=invite]");
        page.waitForURL(url -> url.contains("asked=1"));
        return this;
    }

    private static String role(String role) {
        return "#role-" + role;
    }

    /** The changes that were asked for. */
    public String changes() {
        return page.locator("#changes").textContent();
    }

    /** Loads the page until the newest change is in that state. */
    public void awaitNewestChange(String state) {
        await().atMost(PATIENCE).until(() -> {
            page.reload();
            return page.locator("#changes_data tr").first().textContent().contains(state);
        });
    }
}
