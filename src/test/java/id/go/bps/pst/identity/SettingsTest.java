package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final String ISSUER = "https://id.example/realms/pst/";

    private static Settings at(String baseUrl, String internalIssuer) {
        return new Settings(baseUrl, ISSUER, Optional.ofNullable(internalIssuer), "portal", "secret");
    }

    @Test
    void overTlsACookieIsLimitedToThisHost() {
        Cookie cookie = at("https://portal.example/", null).cookie("pst-held", "value", 60);

        assertThat(cookie.getName()).isEqualTo("__Host-pst-held");
        assertThat(cookie.getValue()).isEqualTo("value");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(60);
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void withoutTlsACookieHasItsPlainName() {
        Cookie cookie = at("http://localhost:8080", null).cookie("pst-held", "value", 60);

        assertThat(cookie.getName()).isEqualTo("pst-held");
        assertThat(cookie.getSecure()).isFalse();
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @Test
    void addressesHaveOneSlashBetweenTheirParts() {
        assertThat(at("https://portal.example/", null).here("/desk/"))
                .isEqualTo(URI.create("https://portal.example/desk/"));
        assertThat(at("https://portal.example", null).here("/desk/"))
                .isEqualTo(URI.create("https://portal.example/desk/"));
    }

    @Test
    void theProviderIsReachedByItsInternalAddressIfItHasOne() {
        URI tokens = URI.create("https://id.example/realms/pst/token");
        Settings inner = at("https://portal.example", "http://keycloak:8080/realms/pst");

        assertThat(inner.inside(tokens)).isEqualTo(URI.create("http://keycloak:8080/realms/pst/token"));
        assertThat(inner.inside(URI.create("https://other.example/token")))
                .isEqualTo(URI.create("https://other.example/token"));
        assertThat(inner.discovery())
                .isEqualTo(URI.create("http://keycloak:8080/realms/pst/.well-known/openid-configuration"));
        assertThat(inner.issuer().getValue()).isEqualTo("https://id.example/realms/pst");
        assertThat(at("https://portal.example", null).inside(tokens)).isEqualTo(tokens);
        assertThat(at("https://portal.example", null).discovery())
                .isEqualTo(URI.create("https://id.example/realms/pst/.well-known/openid-configuration"));
    }

    @Test
    void theClientIsConfigured() {
        Settings settings = at("https://portal.example", null);

        assertThat(settings.clientId().getValue()).isEqualTo("portal");
        assertThat(settings.clientSecret()).isEqualTo("secret");
    }
}
