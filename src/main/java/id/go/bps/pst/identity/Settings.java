package id.go.bps.pst.identity;

import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The addresses of the portal and of its identity provider. The portal's address is never read from the Host header, which anybody can
 * forge.
 */
@ApplicationScoped
public class Settings {

    private final String baseUrl;
    private final String issuer;
    private final String internalIssuer;
    private final String clientId;
    private final String clientSecret;

    @Inject
    public Settings(
            @ConfigProperty(name = "portal.base-url", defaultValue = "http://localhost:8080") String baseUrl,
            @ConfigProperty(name = "portal.oidc.issuer") String issuer,
            @ConfigProperty(name = "portal.oidc.internal-issuer") Optional<String> internalIssuer,
            @ConfigProperty(name = "portal.oidc.client-id", defaultValue = "portal") String clientId,
            @ConfigProperty(name = "portal.oidc.client-secret") String clientSecret) {
        this.baseUrl = withoutSlash(baseUrl);
        this.issuer = withoutSlash(issuer);
        this.internalIssuer = internalIssuer.map(Settings::withoutSlash).orElse(this.issuer);
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    /** A path of this portal as the browser sees it. */
    public URI here(String path) {
        return URI.create(baseUrl + path);
    }

    /** Whether browsers use TLS, so that cookies can be Secure. */
    public boolean isSecure() {
        return baseUrl.startsWith("https:");
    }

    /**
     * The name of a cookie; over TLS with the prefix {@code __Host-}, which browsers accept only from this host, Secure and for all paths.
     */
    public String cookieName(String name) {
        return isSecure() ? "__Host-" + name : name;
    }

    /** A cookie for the server only. It is Lax and not Strict, because the provider's redirect comes from another site. */
    public Cookie cookie(String name, String value, int maxAge) {
        Cookie cookie = new Cookie(cookieName(name), value);
        cookie.setPath("/");
        cookie.setMaxAge(maxAge);
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    public Issuer issuer() {
        return new Issuer(issuer);
    }

    ClientID clientId() {
        return new ClientID(clientId);
    }

    public String clientSecret() {
        return clientSecret;
    }

    /** The discovery document, at the address by which the portal itself reaches the provider. */
    URI discovery() {
        return URI.create(internalIssuer + "/.well-known/openid-configuration");
    }

    /** An address that the portal calls: the public one, or its counterpart inside the network of the containers. */
    URI inside(URI endpoint) {
        String address = endpoint.toString();
        return address.startsWith(issuer + "/")
                ? URI.create(internalIssuer + address.substring(issuer.length()))
                : endpoint;
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
