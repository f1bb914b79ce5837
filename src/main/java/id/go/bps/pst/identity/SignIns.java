package id.go.bps.pst.identity;

import id.go.bps.pst.kernel.MachineClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The valid sign-ins of sessions. Every few minutes a sign-in is renewed at the provider; when the provider refuses, or has ended the
 * sign-in itself, the session ends. While the provider is unavailable a person can continue (decision 0022).
 */
@ApplicationScoped
public class SignIns {

    /** After this time a sign-in is renewed, so removed roles stay valid at most so long. */
    static final Duration TRUSTED = Duration.ofMinutes(5);

    /** A working day; after that a new sign-in is needed in any case. */
    static final Duration LONGEST = Duration.ofHours(10);

    /** The shortest time between attempts while the provider is unavailable. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Logger LOG = Logger.getLogger(SignIns.class.getName());

    private final Set<String> beingRenewed = ConcurrentHashMap.newKeySet();
    private final IdentityProvider provider;
    private final EndedSignInCache recentlyEnded;
    private final Clock clock;

    @Inject
    SignIns(IdentityProvider provider, EndedSignInCache recentlyEnded, @MachineClock Clock clock) {
        this.provider = provider;
        this.recentlyEnded = recentlyEnded;
        this.clock = clock;
    }

    /** The sign-in of this request's session, if it is still valid. It creates no session. */
    public Optional<SignIn> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        try {
            return SignIn.in(session).flatMap(signIn -> stillHolding(signIn, session));
        } catch (IllegalStateException e) {
            return Optional.empty(); // ended by another request a moment ago
        }
    }

    private Optional<SignIn> stillHolding(SignIn signIn, HttpSession session) {
        Instant now = clock.instant();
        if (recentlyEnded.includes(signIn) || now.isAfter(signIn.signedInAt().plus(LONGEST))) {
            session.invalidate();
            return Optional.empty();
        }
        return now.isBefore(signIn.askAgainAt()) ? Optional.of(signIn) : renewed(signIn, session);
    }

    /** Renews a sign-in. One request of a session asks the provider; others continue with the present sign-in meanwhile. */
    private Optional<SignIn> renewed(SignIn signIn, HttpSession session) {
        String sessionId = session.getId();
        if (!beingRenewed.add(sessionId)) {
            return Optional.of(signIn);
        }
        try {
            // Another request may have renewed it in the meantime
            SignIn current = SignIn.in(session).orElse(signIn);
            if (!current.equals(signIn)) {
                return Optional.of(current);
            }
            SignIn renewed = askProvider(signIn);
            renewed.keepIn(session);
            return Optional.of(renewed);
        } catch (SignInFailure e) {
            LOG.log(Level.INFO, "Ended the {0}: {1}", new Object[] {signIn, e.getMessage()});
            session.invalidate();
            return Optional.empty();
        } finally {
            beingRenewed.remove(sessionId);
        }
    }

    private SignIn askProvider(SignIn signIn) throws SignInFailure {
        try {
            return provider.renew(signIn);
        } catch (SignInFailure e) {
            if (e.getNotice() != SignInNotice.PROVIDER_AWAY) {
                throw e;
            }
            return signIn.renewableAt(clock.instant().plus(PATIENCE));
        }
    }

    /** Checks that no office blocks the person, and returns the sign-in. */
    public SignIn admitted(SignIn signIn) throws SignInFailure {
        if (recentlyEnded.isBlocked(signIn)) {
            throw new SignInFailure(SignInNotice.ACCESS_TAKEN, "Kept out: the " + signIn);
        }
        return signIn;
    }

    /**
     * Puts a new sign-in into the session. A session of the same person is kept with its content (other tabs may use it); any other session
     * is invalidated. The session always gets a new id.
     */
    public void begin(SignIn signIn, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && SignIn.in(session).filter(signIn::isOfSamePerson).isPresent()) {
            request.changeSessionId();
        } else {
            if (session != null) {
                session.invalidate();
            }
            session = request.getSession(true);
        }
        signIn.keepIn(session);
        LOG.log(Level.INFO, "Began the {0}", signIn);
    }

    /** Ends the session of this request, and returns the sign-in that it held. */
    public Optional<SignIn> end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<SignIn> signIn = SignIn.in(session);
        session.invalidate();
        signIn.ifPresent(ended -> LOG.log(Level.INFO, "Signed out: {0}", ended));
        return signIn;
    }
}
