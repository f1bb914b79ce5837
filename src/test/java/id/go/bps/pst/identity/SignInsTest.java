package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInsTest {

    private static final Instant MORNING = Instant.parse("2026-11-21T00:00:00Z");

    private final EndedSignInCache recentlyEnded = new EndedSignInCache();
    private final FakeWeb browser = new FakeWeb();

    /** The provider's answers, and how often it was asked. */
    private static final class Provider extends IdentityProvider {
        private SignInNotice refusal;
        private int asked;
        private Runnable meanwhile = () -> {};

        Provider() {
            super(null, null);
        }

        @Override
        SignIn renew(SignIn signIn) throws SignInFailure {
            asked++;
            meanwhile.run();
            if (refusal != null) {
                throw new SignInFailure(refusal, "as told");
            }
            return signIn.renewableAt(signIn.askAgainAt().plus(SignIns.TRUSTED));
        }
    }

    private final Provider provider = new Provider();

    @Test
    void needsNoSessionWithoutASignIn() {
        assertThat(at(MORNING).find(browser.get("/"))).isEmpty();
        assertThat(browser.session()).isNull();
    }

    @Test
    void renewsASignInOnceAfterFiveMinutes() {
        signIn("person-1");

        at(MORNING.plus(Duration.ofMinutes(4))).find(browser.get("/desk/"));
        assertThat(provider.asked).isZero();

        SignIns later = at(MORNING.plus(Duration.ofMinutes(6)));
        assertThat(later.find(browser.get("/desk/"))).isPresent();
        assertThat(later.find(browser.get("/desk/"))).isPresent();
        assertThat(provider.asked).isEqualTo(1);
    }

    @Test
    void asksOnceForRequestsAtTheSameTime() {
        signIn("person-1");
        SignIns signIns = at(MORNING.plus(Duration.ofMinutes(6)));
        provider.meanwhile =
                () -> assertThat(signIns.find(browser.get("/desk/other-tab"))).isPresent();

        assertThat(signIns.find(browser.get("/desk/"))).isPresent();

        assertThat(provider.asked).isEqualTo(1);
    }

    @Test
    void continuesForTenHoursWhileTheProviderIsUnavailable() {
        signIn("person-1");
        provider.refusal = SignInNotice.PROVIDER_AWAY;

        SignIns signIns = at(MORNING.plus(Duration.ofHours(9)));
        assertThat(signIns.find(browser.get("/desk/"))).isPresent();
        assertThat(signIns.find(browser.get("/desk/"))).isPresent();
        assertThat(provider.asked).as("asked at most once a minute").isEqualTo(1);

        assertThat(at(MORNING.plus(Duration.ofHours(10)).plusSeconds(1)).find(browser.get("/desk/")))
                .isEmpty();
        assertThat(browser.session()).isNull();
    }

    @Test
    void endsWhenTheProviderRefuses() {
        signIn("person-1");
        provider.refusal = SignInNotice.REFUSED;

        assertThat(at(MORNING.plus(Duration.ofMinutes(6))).find(browser.get("/desk/")))
                .isEmpty();
        assertThat(browser.session()).isNull();
    }

    @Test
    void endsAtOnceWhenTheProviderEndedIt() {
        signIn("person-1");
        recentlyEnded.add("sid-of-person-1", MORNING);

        assertThat(at(MORNING.plusSeconds(1)).find(browser.get("/desk/"))).isEmpty();
        assertThat(browser.session()).isNull();
    }

    @Test
    void endsAllSignInsOfAPersonButNotLaterOnes() {
        signIn("person-1");
        recentlyEnded.add("person-1", MORNING.minusSeconds(1));
        assertThat(at(MORNING.plusSeconds(1)).find(browser.get("/desk/"))).isPresent();

        recentlyEnded.add("person-1", MORNING);
        assertThat(at(MORNING.plusSeconds(1)).find(browser.get("/desk/"))).isEmpty();
    }

    @Test
    void keepsTheSessionOfTheSamePersonForOtherTabs() {
        signIn("person-1");
        browser.session().setAttribute("a view", "open in another tab");

        signIn("person-1");

        assertThat(browser.session().getAttribute("a view")).isEqualTo("open in another tab");
    }

    @Test
    void leavesNoSessionToAnotherPerson() {
        signIn("person-1");
        browser.session().setAttribute("a view", "of person 1");

        signIn("person-2");

        assertThat(browser.session().getAttribute("a view")).isNull();
    }

    @Test
    void isReplicatedToOtherNodes() throws Exception {
        SignIn signIn = signInOf("person-1");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(signIn);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            SignIn arrived = (SignIn) in.readObject();
            assertThat(arrived.caller().getUserName()).isEqualTo("admin.5272");
            assertThat(arrived.caller().getOffices()).containsExactly(OfficeCode.of("5272"));
        }
    }

    @Test
    void signingOutEndsTheSessionAndReturnsItsSignIn() {
        assertThat(at(MORNING).end(browser.get("/sign-out"))).isEmpty();
        signIn("person-1");

        assertThat(at(MORNING).end(browser.get("/sign-out")))
                .map(SignIn::subject)
                .contains("person-1");
        assertThat(browser.session()).isNull();
    }

    @Test
    void aPersonWhoIsNotBlockedIsAdmitted() throws SignInFailure {
        SignIn signIn = signInOf("person-1");

        assertThat(at(MORNING).admitted(signIn)).isSameAs(signIn);
    }

    @Test
    void showsNoTokenInALog() {
        assertThat(signInOf("person-1").toString()).doesNotContain("secret");
    }

    private void signIn(String subject) {
        at(MORNING).begin(signInOf(subject), browser.get("/sign-in/callback"));
    }

    private SignIns at(Instant now) {
        return new SignIns(provider, recentlyEnded, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static SignIn signInOf(String subject) {
        Caller caller =
                Caller.person("admin.5272", "Admin", Set.of(Role.OFFICE_ADMINISTRATOR), Set.of(OfficeCode.of("5272")));
        return new SignIn(
                caller,
                subject,
                "sid-of-" + subject,
                "secret id token",
                "secret refresh token",
                MORNING,
                MORNING.plus(SignIns.TRUSTED));
    }
}
