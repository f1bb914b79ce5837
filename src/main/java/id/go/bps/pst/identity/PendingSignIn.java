package id.go.bps.pst.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;

/**
 * A sign-in that was started and waits for the provider's answer. The browser has it in a sealed cookie, so that no session is created
 * before a sign-in, any node can receive the answer, and tabs do not disturb each other.
 *
 * <p>The state is a random value, a dot, and the target, so that a person who comes back late or twice still reaches the target.
 */
public record PendingSignIn(State state, Nonce nonce, CodeVerifier verifier) {

    /** As long as the provider's own sign-in page waits. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    private static final int NAME_LENGTH = 8;

    public static PendingSignIn to(Target target) {
        String path = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(target.address().getBytes(StandardCharsets.UTF_8));
        return new PendingSignIn(new State(new State() + "." + path), new Nonce(), new CodeVerifier());
    }

    public static Target targetOf(State state) {
        String text = state.getValue();
        try {
            byte[] path = Base64.getUrlDecoder().decode(text.substring(text.indexOf('.') + 1));
            return Target.of(new String(path, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Target.HOME;
        }
    }

    /** The name of the cookie for this state, different from those of other tabs. */
    public static String nameOf(State state) {
        String text = state.getValue();
        return text.substring(0, Math.min(NAME_LENGTH, text.length()));
    }

    public String sealed(Seal seal, Instant now) {
        return seal.close(new JWTClaimsSet.Builder()
                .claim("state", state.getValue())
                .claim("nonce", nonce.getValue())
                .claim("verifier", verifier.getValue())
                .expirationTime(Date.from(now.plus(LIFE)))
                .build());
    }

    public static Optional<PendingSignIn> opened(String sealed, Seal seal, Instant now) {
        return seal.open(sealed, now).map(PendingSignIn::of);
    }

    private static PendingSignIn of(JWTClaimsSet claims) {
        try {
            return new PendingSignIn(
                    new State(claims.getStringClaim("state")),
                    new Nonce(claims.getStringClaim("nonce")),
                    new CodeVerifier(claims.getStringClaim("verifier")));
        } catch (ParseException e) {
            throw new IllegalStateException("Sealed by us, but not readable", e);
        }
    }
}
