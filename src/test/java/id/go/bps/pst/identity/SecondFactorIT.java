package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.go.bps.pst.testkit.OneTimeCodes;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Staff;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With a Keycloak that demands a second factor of the centre's administrators. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondFactorIT {

    private static final String PROPERTY = "portal.second-factor.roles";
    private static final String NAME = "admin.pusat";

    private Portal portal;

    @BeforeAll
    void demand() {
        portal = Portal.asFirstOpened();
        portal.stopKeycloak();
        System.setProperty(PROPERTY, "admin-pusat");
        portal.startKeycloak();
    }

    @AfterAll
    void demandNoMore() {
        System.clearProperty(PROPERTY);
        portal.realm().forgetSecondFactors(NAME);
        portal.stopKeycloak();
        portal.startKeycloak();
    }

    @Test
    void whose_role_demands_it_sets_up_one_time_codes_and_is_asked_for_one_from_then_on() {
        portal.realm().forgetSecondFactors(NAME);
        try (Staff first = Staff.strangerAt(390)) {
            openSignIn(first);
            first.typePassword(NAME);
            Page page = first.page();
            page.waitForSelector("#kc-totp-settings-form");
            assertThat(page.locator("h1").innerText()).isEqualTo("Siapkan kode sekali pakai");
            assertFits(page, "set-up-390");
            page.setViewportSize(1280, 900);
            assertFits(page, "set-up-1280");
            OneTimeCodes codes = new OneTimeCodes(page.locator("#totpSecret").getAttribute("value"));
            page.fill("#totp", codes.at(Instant.now()));
            page.fill("#userLabel", "Ponsel");
            page.click("#saveTOTPBtn");
            page.waitForURL(url -> url.startsWith(portal.address() + "/audit/"));
            assertThat(first.complaints()).isEmpty();

            try (Staff second = Staff.strangerAt(390)) {
                openSignIn(second);
                second.typePassword(NAME);
                Page asked = second.page();
                asked.waitForSelector("#kc-otp-login-form");
                assertFits(asked, "ask-390");
                asked.fill("#otp", "000000");
                asked.click("#kc-login");
                assertThat(asked.locator("#kc-otp-login-form").innerText()).contains("Kode sekali pakai salah.");
                // One code serves once; the next period's is taken already
                asked.fill("#otp", codes.at(Instant.now().plusSeconds(30)));
                asked.click("#kc-login");
                asked.waitForURL(url -> url.startsWith(portal.address() + "/audit/"));
            }
        }
    }

    @Test
    void nobody_else_is_asked() {
        assertThat(SignedIn.on("/audit/", "auditor.pusat").landing().status()).isEqualTo(200);
        assertThat(SignedIn.on("/desk/", "kepala.6371").landing().status()).isEqualTo(200);
    }

    @Test
    void the_pages_for_passkeys_are_ready() {
        try (Staff person = Staff.strangerAt(390)) {
            Page page = person.page();
            VirtualKey.plugIn(page);
            page.navigate(portal.at("/sign-in").toString());
            page.navigate(page.url() + "&kc_action=webauthn-register");
            person.typePassword("petugas.5272");
            page.waitForSelector("#registerWebAuthn");
            assertFits(page, "passkey-set-up-390");
            page.onDialog(dialog -> dialog.accept("Kunci uji"));
            page.click("#registerWebAuthn");
            page.waitForURL(url -> url.startsWith(portal.address()));

            page.context().clearCookies();
            openSignIn(person);
            person.typePassword("petugas.5272");
            page.waitForSelector("#authenticateWebAuthnButton");
            assertFits(page, "passkey-ask-390");
            page.setViewportSize(1280, 900);
            assertFits(page, "passkey-ask-1280");
            page.click("#authenticateWebAuthnButton");
            page.waitForURL(url -> url.startsWith(portal.address() + "/desk/"));
            assertThat(person.complaints()).isEmpty();
        } finally {
            portal.realm().forgetSecondFactors("petugas.5272");
        }
    }

    private static void openSignIn(Staff person) {
        person.open("/sign-in");
    }

    /** In the portal's frame and language, and not wider than the window; the picture is for whoever wants to see it. */
    private static void assertFits(Page page, String picture) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/second-factor", picture + ".png")));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("id");
        assertThat(page.getByRole(AriaRole.BANNER).innerText()).contains("Portal PST");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("fits: " + picture)
                .isEqualTo(true);
    }

    /** A security key that Chromium makes up. */
    private static final class VirtualKey {

        static void plugIn(Page page) {
            var session = page.context().newCDPSession(page);
            session.send("WebAuthn.enable");
            JsonObject options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "usb");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            options.addProperty("automaticPresenceSimulation", true);
            JsonObject arguments = new JsonObject();
            arguments.add("options", options);
            session.send("WebAuthn.addVirtualAuthenticator", arguments);
        }
    }
}
