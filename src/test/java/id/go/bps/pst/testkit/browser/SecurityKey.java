package id.go.bps.pst.testkit.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A security key that Chromium makes up, plugged into a person's browser, and Keycloak's pages for it. */
public final class SecurityKey {

    private final Page page;

    private SecurityKey(Page page) {
        this.page = page;
    }

    static SecurityKey plugIn(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "usb");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", arguments);
        return new SecurityKey(page);
    }

    /** Begins a sign-in that also sets up a passkey. */
    public SecurityKey openSetUp() {
        page.navigate("/sign-in");
        page.navigate(page.url() + "&kc_action=webauthn-register");
        return this;
    }

    /** Waits for the page that sets it up. */
    public SecurityKey awaitSetUp() {
        page.waitForSelector("#registerWebAuthn");
        return this;
    }

    /** Sets up a passkey on this key, with a name. */
    public void setUp(String name) {
        page.onDialog(dialog -> dialog.accept(name));
        page.click("#registerWebAuthn");
    }

    /** Waits for the page that asks for the passkey. */
    public SecurityKey awaitQuestion() {
        page.waitForSelector("#authenticateWebAuthnButton");
        return this;
    }

    public void use() {
        page.click("#authenticateWebAuthnButton");
    }
}
