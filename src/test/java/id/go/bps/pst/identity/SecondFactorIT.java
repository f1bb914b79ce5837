package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.OneTimeCodes;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.SecurityKey;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.desk.SecondFactorPages;
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
        portal = Portal.whoseKeycloakHas(PROPERTY, "admin-pusat");
    }

    @AfterAll
    void demandNoMore() {
        portal.realm().forgetSecondFactors(NAME);
        portal.takeFromKeycloak(PROPERTY);
    }

    @Test
    void whose_role_demands_it_sets_up_one_time_codes_and_is_asked_for_one_from_then_on() {
        portal.realm().forgetSecondFactors(NAME);
        try (Staff first = Staff.strangerAt(390)) {
            signIn(first, NAME);
            SecondFactorPages pages = first.secondFactor().awaitSetUp();
            assertThat(first.heading()).isEqualTo("Siapkan kode sekali pakai");
            assertFits(first, "set-up-390");
            assertFits(first.at(1280), "set-up-1280");
            OneTimeCodes codes = pages.codes();
            pages.setUp(codes.at(Instant.now()), "Ponsel");
            first.awaitBackAt("/audit/");
            assertThat(first.complaints()).isEmpty();

            try (Staff second = Staff.strangerAt(390)) {
                signIn(second, NAME);
                SecondFactorPages asked = second.secondFactor().awaitQuestion();
                assertFits(second, "ask-390");
                assertThat(asked.type("000000").question()).contains("Kode sekali pakai salah.");
                // One code serves once; the next period's is taken already
                asked.type(codes.at(Instant.now().plusSeconds(30)));
                second.awaitBackAt("/audit/");
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
            SecurityKey key = person.plugInSecurityKey().openSetUp();
            person.typePassword("petugas.5272");
            key.awaitSetUp();
            assertFits(person, "passkey-set-up-390");
            key.setUp("Kunci uji");
            person.awaitBackAt("");

            person.forgetEverything();
            signIn(person, "petugas.5272");
            key.awaitQuestion();
            assertFits(person, "passkey-ask-390");
            assertFits(person.at(1280), "passkey-ask-1280");
            key.use();
            person.awaitBackAt("/desk/");
            assertThat(person.complaints()).isEmpty();
        } finally {
            portal.realm().forgetSecondFactors("petugas.5272");
        }
    }

    private static void signIn(Staff person, String user) {
        person.open("/sign-in");
        person.typePassword(user);
    }

    /** In the portal's frame and language, and not wider than the window; the picture is for whoever wants to see it. */
    private static void assertFits(Staff person, String picture) {
        person.picture(Path.of("target/second-factor", picture + ".png"));
        assertThat(person.language()).isEqualTo("id");
        assertThat(person.banner()).contains("Portal PST");
        assertThat(person.excessWidth()).as("fits: " + picture).isZero();
    }
}
