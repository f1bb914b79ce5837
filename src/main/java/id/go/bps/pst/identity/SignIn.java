package id.go.bps.pst.identity;

import id.go.bps.pst.kernel.permission.Caller;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * The sign-in of a person, stored only in their session. It is immutable, so that every change is stored in the session and reaches the
 * other nodes.
 *
 * @param caller the person, with roles and offices
 * @param subject the person's lasting id at the identity provider
 * @param sid id of the provider's session, named in its logout messages
 * @param idToken sent to the provider when signing out
 * @param refreshToken for renewing the sign-in; empty when the provider gives none
 * @param signedInAt when the provider confirmed it, by the provider's clock
 * @param askAgainAt when the sign-in must be renewed, by this machine's clock
 */
public record SignIn(
        Caller caller,
        String subject,
        String sid,
        String idToken,
        String refreshToken,
        Instant signedInAt,
        Instant askAgainAt)
        implements Serializable {

    private static final String ATTRIBUTE = SignIn.class.getName();

    public static Optional<SignIn> in(HttpSession session) {
        return Optional.ofNullable((SignIn) session.getAttribute(ATTRIBUTE));
    }

    public void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    boolean isOfSamePerson(SignIn other) {
        return subject.equals(other.subject);
    }

    /** Identifies it among the person's sign-ins; where the provider has no session id, all of them are the same. */
    public String name() {
        return sid.isEmpty() ? subject : sid;
    }

    /** Identifies it among all sign-ins, as long as it lasts. */
    String mark() {
        return subject + "/" + sid + "/" + signedInAt.getEpochSecond();
    }

    SignIn renewableAt(Instant later) {
        return new SignIn(caller, subject, sid, idToken, refreshToken, signedInAt, later);
    }

    /** This sign-in with the data of the renewed one, but with its own beginning. */
    SignIn renewedAs(SignIn news) {
        return new SignIn(news.caller, subject, sid, news.idToken, news.refreshToken, signedInAt, news.askAgainAt);
    }

    /** Tokens do not belong in a log. */
    @Override
    public String toString() {
        return "sign-in of " + caller;
    }
}
