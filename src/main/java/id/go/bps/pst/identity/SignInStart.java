package id.go.bps.pst.identity;

import com.nimbusds.oauth2.sdk.id.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Sends the browser away to sign in, and recognises it when it comes back. */
@ApplicationScoped
class SignInStart {

    static final String PATH = "/sign-in";

    private static final Logger LOG = Logger.getLogger(SignInStart.class.getName());
    private static final String COOKIE = "pst-sign-in-";

    private Settings settings;
    private IdentityProvider provider;
    private Seal seal;
    private Clock clock;

    SignInStart() {
        // for the proxy
    }

    @Inject
    SignInStart(Settings settings, IdentityProvider provider, Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.clock = clock;
        this.seal = new Seal(settings.clientSecret(), "pending sign-in");
    }

    /** Answers with a redirect to the provider, or with a notice when it is away. */
    void begin(HttpServletRequest request, HttpServletResponse response, Target target)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        PendingSignIn pending = PendingSignIn.to(target);
        try {
            URI address = provider.signInAddress(pending);
            response.addCookie(cookie(
                    pending.state(), pending.sealed(seal, clock.instant()), (int) PendingSignIn.LIFE.toSeconds()));
            response.sendRedirect(address.toString());
        } catch (SignInFailed e) {
            LOG.log(Level.WARNING, "Sign-in cannot begin: {0}", e.getMessage());
            e.getNotice().show(request, response, target.address());
        }
    }

    /** Tells a Faces script to open the target itself, where signing in then begins. */
    void leadBack(HttpServletResponse response, Target target) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/xml;charset=UTF-8");
        // Of what a target may hold, only the ampersand and the apostrophe mean something in XML
        String address =
                settings.here(target.address()).toString().replace("&", "&amp;").replace("'", "&apos;");
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url='" + address
                        + "'/></partial-response>");
    }

    /** The sign-in that this browser began under this state, once; its cookie is taken away. */
    Optional<PendingSignIn> take(HttpServletRequest request, HttpServletResponse response, State state) {
        Optional<PendingSignIn> found = cookies(request)
                .filter(cookie -> cookie.getName().equals(nameOf(state)))
                .flatMap(cookie -> PendingSignIn.opened(cookie.getValue(), seal, clock.instant()).stream())
                .filter(pending -> pending.state().equals(state))
                .findFirst();
        found.ifPresent(pending -> response.addCookie(cookie(state, "", 0)));
        return found;
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream);
    }

    private static String nameOf(State state) {
        return COOKIE + PendingSignIn.slotOf(state);
    }

    private Cookie cookie(State state, String value, int maxAge) {
        Cookie cookie = new Cookie(nameOf(state), value);
        cookie.setPath(PATH);
        cookie.setMaxAge(maxAge);
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure());
        // Lax and not Strict: the provider's redirect back comes from another site
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
