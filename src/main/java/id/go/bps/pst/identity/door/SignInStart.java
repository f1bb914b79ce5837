package id.go.bps.pst.identity.door;

import com.nimbusds.oauth2.sdk.id.State;
import id.go.bps.pst.identity.IdentityProvider;
import id.go.bps.pst.identity.PendingSignIn;
import id.go.bps.pst.identity.Seal;
import id.go.bps.pst.identity.Settings;
import id.go.bps.pst.identity.SignInFailure;
import id.go.bps.pst.identity.Target;
import id.go.bps.pst.kernel.MachineClock;
import id.go.bps.pst.offices.profile.OwnHosts;
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
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Sends the browser to the identity provider, and recognises it when it comes back. */
@ApplicationScoped
class SignInStart {

    static final String PATH = "/sign-in";

    private static final Logger LOG = Logger.getLogger(SignInStart.class.getName());
    private static final String COOKIE = "pst-sign-in-";

    /** The number of tabs that can sign in at the same time. */
    private static final int AT_ONCE = 8;

    private final Settings settings;
    private final IdentityProvider provider;
    private final Seal seal;
    private final OwnHosts hosts;
    private final Clock clock;

    @Inject
    SignInStart(Settings settings, IdentityProvider provider, OwnHosts hosts, @MachineClock Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.hosts = hosts;
        this.clock = clock;
        this.seal = new Seal(settings.clientSecret(), "pending sign-in");
    }

    /**
     * Answers with a redirect to the provider; at an office's own host, with a redirect to the portal's address; while the provider is
     * unavailable, with a notice.
     */
    void begin(HttpServletRequest request, HttpServletResponse response, Target target)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (hosts.find(request.getServerName()).isPresent()) {
            // Cookies of this host would be missing when the provider sends the browser to the portal's own address
            response.sendRedirect(settings.here(retry(target)).toString());
            return;
        }
        PendingSignIn pending = PendingSignIn.to(target);
        try {
            URI address = provider.signInAddress(pending, language(request, target));
            dropOldest(request, response);
            response.addCookie(settings.cookie(nameOf(pending.state()), pending.sealed(seal, clock.instant()), (int)
                    PendingSignIn.LIFE.toSeconds()));
            response.sendRedirect(address.toString());
        } catch (SignInFailure e) {
            LOG.log(Level.WARNING, "Sign-in cannot begin: {0}", e.getMessage());
            e.getNotice().show(request, response, retry(target));
        }
    }

    /** The address for trying again: the target, or the sign-in page where there was no target. */
    static String retry(Target target) {
        return target.equals(Target.HOME) ? PATH : target.address();
    }

    /** Tells a Faces script to open the target, where the sign-in then begins. */
    void leadBack(HttpServletResponse response, Target target) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/xml;charset=UTF-8");
        // Of the characters allowed in a target, only ampersand and apostrophe have a meaning in XML
        String address =
                settings.here(target.address()).toString().replace("&", "&amp;").replace("'", "&apos;");
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url='" + address
                        + "'/></partial-response>");
    }

    /** The sign-in that this browser began with this state; its cookie is deleted, so it is returned once. */
    Optional<PendingSignIn> take(HttpServletRequest request, HttpServletResponse response, State state) {
        Optional<PendingSignIn> found = cookies(request)
                .filter(cookie -> cookie.getName().equals(settings.cookieName(nameOf(state))))
                .flatMap(cookie -> PendingSignIn.opened(cookie.getValue(), seal, clock.instant()).stream())
                .filter(pending -> pending.state().equals(state))
                .findFirst();
        found.ifPresent(pending -> response.addCookie(settings.cookie(nameOf(state), "", 0)));
        return found;
    }

    /** The language: Indonesian, unless the person reads the portal in English. The browser's preference is ignored, as everywhere. */
    private static String language(HttpServletRequest request, Target target) {
        boolean english = target.address().startsWith("/en/")
                || cookies(request)
                        .anyMatch(cookie -> cookie.getName().equals("bahasa")
                                && cookie.getValue().equals("en"));
        return english ? "en" : "id";
    }

    /** Deletes the oldest cookies to keep the request's headers small; browsers send older cookies first. */
    private void dropOldest(HttpServletRequest request, HttpServletResponse response) {
        List<Cookie> pending = cookies(request)
                .filter(cookie -> cookie.getName().startsWith(settings.cookieName(COOKIE)))
                .toList();
        pending.stream()
                .limit(Math.max(0, pending.size() - AT_ONCE + 1))
                .forEach(old -> response.addCookie(settings.cookie(
                        COOKIE
                                + old.getName()
                                        .substring(settings.cookieName(COOKIE).length()),
                        "",
                        0)));
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream);
    }

    private static String nameOf(State state) {
        return COOKIE + PendingSignIn.nameOf(state);
    }
}
