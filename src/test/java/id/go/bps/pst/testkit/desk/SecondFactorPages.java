package id.go.bps.pst.testkit.desk;

import com.microsoft.playwright.Page;
import id.go.bps.pst.testkit.OneTimeCodes;

/** Keycloak's pages about one-time codes, in the browser of a person who has just typed their password. */
public final class SecondFactorPages {

    private static final String SET_UP = "#kc-totp-settings-form";
    private static final String QUESTION = "#kc-otp-login-form";

    private final Page page;

    public SecondFactorPages(Page page) {
        this.page = page;
    }

    /** Waits for the page on which one-time codes are set up. */
    public SecondFactorPages awaitSetUp() {
        page.waitForSelector(SET_UP);
        return this;
    }

    /** The codes of an application that has taken what that page shows. */
    public OneTimeCodes codes() {
        return new OneTimeCodes(page.getAttribute("#totpSecret", "value"));
    }

    /** Proves the application by one of its codes, and gives it a name. */
    public void setUp(String code, String name) {
        page.fill("#totp", code);
        page.fill("#userLabel", name);
        page.click("#saveTOTPBtn");
    }

    /** Waits for the page that asks for a code. */
    public SecondFactorPages awaitQuestion() {
        page.waitForSelector(QUESTION);
        return this;
    }

    public SecondFactorPages type(String code) {
        page.fill("#otp", code);
        page.click("#kc-login");
        return this;
    }

    /** What the page that asks for a code says. */
    public String question() {
        return page.locator(QUESTION).innerText();
    }
}
