package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import id.go.bps.pst.testkit.memory.SetClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscoveryTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-30T00:00:00Z"));
    private FakeIssuer issuer;
    private Discovery discovery;

    @BeforeEach
    void start() throws IOException {
        issuer = new FakeIssuer();
        discovery = new Discovery(issuer.settings(), clock);
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    private OIDCProviderMetadata fresh() {
        try {
            return discovery.fresh();
        } catch (SignInFailure e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertAway() {
        SignInFailure failure = catchThrowableOfType(SignInFailure.class, () -> discovery.fresh());
        assertThat(failure.getNotice()).isEqualTo(SignInNotice.PROVIDER_AWAY);
    }

    @Test
    void theProviderIsAskedAgainAfterFiveSeconds() {
        assertThat(fresh().getIssuer().getValue()).isEqualTo(issuer.address());
        clock.pass(Duration.ofSeconds(5));
        fresh();
        assertThat(issuer.discoveries()).isEqualTo(1);

        clock.pass(Duration.ofMillis(1));
        fresh();
        assertThat(issuer.discoveries()).isEqualTo(2);
    }

    @Test
    void aFailureHoldsForFiveSecondsToo() {
        issuer.callItself("https://evil.example");
        assertAway();
        clock.pass(Duration.ofSeconds(5));
        assertAway();
        assertThat(issuer.discoveries()).isEqualTo(1);

        issuer.callItself(issuer.address());
        clock.pass(Duration.ofMillis(1));
        assertThat(fresh()).isNotNull();
    }

    @Test
    void aProviderThatIsGoneIsKnownAsItWasAndNotFresh() throws SignInFailure {
        OIDCProviderMetadata before = discovery.known();
        issuer.close();
        clock.pass(Duration.ofHours(1));

        assertAway();
        assertThat(discovery.known()).isSameAs(before);
    }

    @Test
    void aDocumentWithoutValidAddressesCountsAsNoAnswer() {
        issuer.callItself("http://not an address");

        assertAway();
    }

    /** It would be another provider, under the same name. */
    @Test
    void aRedirectionIsNotFollowed() throws IOException {
        try (FakeIssuer other = new FakeIssuer()) {
            other.callItself(issuer.address());
            issuer.sendElsewhere(other);

            assertAway();
            assertThat(other.discoveries()).isZero();
        }
    }

    @Test
    void whileOneRequestWaitsForTheProviderOthersUseItsLastAnswer() {
        OIDCProviderMetadata before = fresh();
        clock.pass(Duration.ofMinutes(1));
        issuer.fallSilent();
        CompletableFuture<?> waiting = CompletableFuture.supplyAsync(this::fresh);
        await().pollInterval(Duration.ofMillis(10)).until(() -> issuer.discoveries() == 2);

        assertThat(fresh()).isSameAs(before);
        waiting.cancel(true);
    }

    @Test
    void anyLaterRequestAsksAgain() {
        OIDCProviderMetadata before = fresh();
        clock.pass(Duration.ofMinutes(1));

        assertThat(CompletableFuture.supplyAsync(this::fresh).join()).isNotSameAs(before);
        assertThat(issuer.discoveries()).isEqualTo(2);
    }

    @Test
    void theKeysAreFetchedAnewOnlyFromANewAddress() throws SignInFailure {
        Object keys = discovery.keys().getJWKSource();
        assertThat(discovery.keys().getJWKSource()).isSameAs(keys);

        issuer.moveKeys();
        clock.pass(Duration.ofMinutes(1));
        fresh();
        assertThat(discovery.keys().getJWKSource()).isNotSameAs(keys);
    }
}
