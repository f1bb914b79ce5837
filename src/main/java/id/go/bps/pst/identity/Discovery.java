package id.go.bps.pst.identity;

import static com.nimbusds.jose.JWSAlgorithm.ES256;
import static com.nimbusds.jose.JWSAlgorithm.PS256;
import static com.nimbusds.jose.JWSAlgorithm.RS256;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Reads the discovery document of the identity provider; the same request shows whether the provider is available. Nothing is read at
 * start. The result, good or bad, is valid for a few seconds; while one request reads it, others use the last result and do not wait.
 */
class Discovery {

    /** The timeout for connecting and for reading, in milliseconds. */
    static final int TIMEOUT = 2000;

    private static final Duration HOLDS = Duration.ofSeconds(5);
    private static final int MAX_KEY_SET_BYTES = 100_000;
    private static final long KEYS_HOLD_MILLIS = Duration.ofMinutes(15).toMillis();
    private static final long KEYS_NOT_ASKED_MORE_OFTEN_MILLIS =
            Duration.ofSeconds(10).toMillis();

    private final Settings settings;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Answer latest = new Answer(null, null, Instant.MIN);
    private volatile OIDCProviderMetadata lastGood;
    private volatile Keys keys;

    /** The metadata or the failure, and its time. */
    private record Answer(OIDCProviderMetadata metadata, IOException failure, Instant at) {}

    private record Keys(URI address, JWKSource<SecurityContext> source) {}

    Discovery(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The provider's metadata, at most a few seconds old. */
    OIDCProviderMetadata fresh() throws SignInFailure {
        Answer answer = latest;
        if (isOver(answer)) {
            answer = askOnce(answer);
        }
        if (answer.metadata() == null) {
            throw new SignInFailure(SignInNotice.PROVIDER_AWAY, answer.failure());
        }
        return answer.metadata();
    }

    /** The provider's last known metadata, of any age. */
    OIDCProviderMetadata known() throws SignInFailure {
        OIDCProviderMetadata metadata = lastGood;
        return metadata == null ? fresh() : metadata;
    }

    /** The keys with which the provider signs; fetched when needed, and again when a token names an unknown key. */
    JWSVerificationKeySelector<SecurityContext> keys() throws SignInFailure {
        URI address = settings.inside(known().getJWKSetURI());
        Keys current = keys;
        if (current == null || !current.address().equals(address)) {
            current = new Keys(address, keysAt(address));
            keys = current;
        }
        return new JWSVerificationKeySelector<>(Set.of(RS256, PS256, ES256), current.source());
    }

    private boolean isOver(Answer answer) {
        return answer.at().isBefore(clock.instant().minus(HOLDS));
    }

    private Answer askOnce(Answer before) {
        boolean mine = before.at().equals(Instant.MIN) ? lock() : asking.tryLock();
        if (!mine) {
            return before;
        }
        try {
            if (isOver(latest)) {
                latest = ask();
            }
            return latest;
        } finally {
            asking.unlock();
        }
    }

    private boolean lock() {
        asking.lock();
        return true;
    }

    private Answer ask() {
        try {
            HTTPRequest request = new HTTPRequest(HTTPRequest.Method.GET, settings.discovery());
            request.setConnectTimeout(TIMEOUT);
            request.setReadTimeout(TIMEOUT);
            request.setFollowRedirects(false);
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.parse(request.send().getBodyAsJSONObject());
            if (!metadata.getIssuer().equals(settings.issuer())) {
                throw new IOException("The provider calls itself " + metadata.getIssuer() + ", portal.oidc.issuer says "
                        + settings.issuer());
            }
            lastGood = metadata;
            return new Answer(metadata, null, clock.instant());
        } catch (ParseException e) {
            return new Answer(null, new IOException(e), clock.instant());
        } catch (IOException e) {
            return new Answer(null, e, clock.instant());
        }
    }

    private static JWKSource<SecurityContext> keysAt(URI address) {
        try {
            return JWKSourceBuilder.create(
                            address.toURL(), new DefaultResourceRetriever(TIMEOUT, TIMEOUT, MAX_KEY_SET_BYTES))
                    .cache(KEYS_HOLD_MILLIS, 2L * TIMEOUT)
                    .refreshAheadCache(false)
                    .rateLimited(KEYS_NOT_ASKED_MORE_OFTEN_MILLIS)
                    .outageTolerant(Duration.ofHours(10).toMillis())
                    .build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
