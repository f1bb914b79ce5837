package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.id.State;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PendingSignInTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final Seal seal = new Seal("secret", "pending sign-in");

    @Test
    void isReadFromItsCookieUnchanged() {
        PendingSignIn pending = PendingSignIn.to(Target.of("/desk/standards?id=7"));

        assertThat(PendingSignIn.opened(pending.sealed(seal, NOW), seal, NOW)).contains(pending);
        assertThat(PendingSignIn.targetOf(pending.state()).address()).isEqualTo("/desk/standards?id=7");
    }

    @Test
    void isNotPredictable() {
        PendingSignIn one = PendingSignIn.to(Target.HOME);
        PendingSignIn other = PendingSignIn.to(Target.HOME);

        assertThat(one.state()).isNotEqualTo(other.state());
        assertThat(one.nonce()).isNotEqualTo(other.nonce());
        assertThat(one.verifier()).isNotEqualTo(other.verifier());
        assertThat(PendingSignIn.nameOf(one.state())).isNotEqualTo(PendingSignIn.nameOf(other.state()));
    }

    @Test
    void expires() {
        String cookie = PendingSignIn.to(Target.HOME).sealed(seal, NOW);

        assertThat(PendingSignIn.opened(cookie, seal, NOW.plus(PendingSignIn.LIFE)))
                .isEmpty();
    }

    @Test
    void opensOnlyClaimsSealedForThisPurpose() {
        String cookie = PendingSignIn.to(Target.HOME).sealed(new Seal("secret", "typed by"), NOW);

        assertThat(PendingSignIn.opened(cookie, seal, NOW)).isEmpty();
        assertThat(PendingSignIn.opened("nonsense", seal, NOW)).isEmpty();
        assertThat(PendingSignIn.opened("", seal, NOW)).isEmpty();
    }

    @Test
    void leadsNowhereElseByAForgedState() {
        for (String state :
                new String[] {"x", "x.", "x.%%", "x.aHR0cHM6Ly9ldmlsLmV4YW1wbGUv", "x.Ly9ldmlsLmV4YW1wbGUv"}) {
            assertThat(PendingSignIn.targetOf(new State(state))).isEqualTo(Target.HOME);
        }
    }
}
