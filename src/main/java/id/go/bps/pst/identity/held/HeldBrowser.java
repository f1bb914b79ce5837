package id.go.bps.pst.identity.held;

import id.go.bps.pst.identity.Seal;
import id.go.bps.pst.identity.Settings;
import id.go.bps.pst.kernel.Documents;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A browser in which a person must sign in again while the portal holds typed text. Its cookie has half of the key to the text; the portal
 * has the other half.
 *
 * @param secret 32 random bytes, base64url
 */
record HeldBrowser(String secret) {

    private static final String COOKIE = "pst-held";
    private static final int BYTES = 32;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static HeldBrowser unknown() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new HeldBrowser(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    static Optional<HeldBrowser> of(HttpServletRequest request, Settings settings) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(settings.cookieName(COOKIE)))
                .map(Cookie::getValue)
                .filter(value -> SECRET.matcher(value).matches())
                .findFirst()
                .map(HeldBrowser::new);
    }

    /** The key of its texts; it does not reveal the secret. */
    String name() {
        return Documents.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    Seal seal(Settings settings) {
        return new Seal(settings.clientSecret(), "held text " + secret);
    }

    Cookie cookie(Settings settings) {
        return settings.cookie(COOKIE, secret, (int) FormHolding.HELD.toSeconds());
    }
}
