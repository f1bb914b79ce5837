package id.go.bps.pst.identity;

import id.go.bps.pst.kernel.permission.Caller;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * One person's sign-in, kept in their session and nowhere else; immutable, so that every change is stored and reaches the other nodes.
 *
 * @param caller who it is, with roles and offices
 * @param subject the person's lasting name at the identity provider
 * @param sid the provider's own session, by which it says that it has ended
 * @param idToken shown to the provider when signing out
 * @param refreshToken asked for news of the person; empty when the provider gives none
 * @param signedInAt when the provider confirmed it, by the provider's clock
 * @param askAgainAt when the provider is to be asked whether it still holds, by this machine's clock
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

    /** What tells it from the person's other sign-ins; where the provider gives no session of its own, all of them are one. */
    public String name() {
        return sid.isEmpty() ? subject : sid;
    }

    /** What tells it from every other, of this person too, as long as it lasts. */
    String mark() {
        return subject + "/" + sid + "/" + signedInAt.getEpochSecond();
    }

    SignIn askedAgainAt(Instant later) {
        return new SignIn(caller, subject, sid, idToken, refreshToken, signedInAt, later);
    }

    /** Keeps the beginning of this sign-in, and takes all else from what the provider says now. */
    SignIn renewedAs(SignIn news) {
        return new SignIn(news.caller, subject, sid, news.idToken, news.refreshToken, signedInAt, news.askAgainAt);
    }

    /** Tokens do not belong in a log. */
    @Override
    public String toString() {
        return "sign-in of " + caller;
    }
}
