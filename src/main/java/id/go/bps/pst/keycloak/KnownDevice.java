package id.go.bps.pst.keycloak;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.representations.JsonWebToken;

/**
 * A device on which a person has signed in before. It has a cookie, signed by the realm, with the person and the device. The cookie does
 * not sign anybody in; it only keeps wrong passwords of others from counting against this device. See OWASP, "Slow Down Online Guessing
 * Attacks with Device Cookies".
 *
 * @param id random; the same as long as the device is known
 */
record KnownDevice(String id) {

    private static final String COOKIE = "PST_DEVICE_";
    private static final String TYPE = "pst-device";
    private static final int NAME_LENGTH = 8;

    /** After this time without a sign-in a device is unknown again. */
    private static final Duration REMEMBERED = Duration.ofDays(180);

    static Optional<KnownDevice> of(KeycloakSession session, RealmModel realm, UserModel user) {
        HttpHeaders headers = session.getContext().getRequestHeaders();
        Cookie cookie = headers == null ? null : headers.getCookies().get(nameOf(user));
        if (cookie == null) {
            return Optional.empty();
        }
        JsonWebToken token = session.tokens().decode(cookie.getValue(), JsonWebToken.class);
        boolean genuine = token != null
                && TYPE.equals(token.getType())
                && token.isActive()
                && user.getId().equals(token.getSubject())
                && issuer(session, realm).equals(token.getIssuer());
        return genuine ? Optional.of(new KnownDevice(token.getId())) : Optional.empty();
    }

    static KnownDevice unknown() {
        return new KnownDevice(UUID.randomUUID().toString());
    }

    /** Sets the cookie for this person; several people may share a browser. */
    void remember(KeycloakSession session, RealmModel realm, UserModel user) {
        JsonWebToken token = new JsonWebToken()
                .id(id)
                .type(TYPE)
                .subject(user.getId())
                .issuer(issuer(session, realm))
                .issuedNowWithTTL((int) REMEMBERED.toSeconds());
        URI base = session.getContext().getUri().getBaseUri();
        session.getContext()
                .getHttpResponse()
                .setCookieIfAbsent(new NewCookie.Builder(nameOf(user))
                        .value(session.tokens().encode(token))
                        .path(base.getPath() + "realms/" + realm.getName() + "/")
                        .maxAge((int) REMEMBERED.toSeconds())
                        .secure(base.getScheme().equals("https"))
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build());
    }

    private static String issuer(KeycloakSession session, RealmModel realm) {
        return session.getContext().getUri().getBaseUri() + "realms/" + realm.getName();
    }

    private static String nameOf(UserModel user) {
        return COOKIE
                + user.getId().substring(0, Math.min(NAME_LENGTH, user.getId().length()));
    }
}
