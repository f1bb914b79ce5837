package id.go.bps.pst.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** A notice to a person about signing in or out. Its text has the key {@link #getMessageKey()}. */
public enum SignInNotice {
    /** The identity provider does not answer; public pages work, and people who are signed in can continue. */
    PROVIDER_AWAY(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    /** The person did not finish, or the provider refused them. */
    REFUSED(HttpServletResponse.SC_FORBIDDEN),
    /** The office takes access away from the person, and the provider does not have the change yet. */
    ACCESS_TAKEN(HttpServletResponse.SC_FORBIDDEN),
    /** The answer belongs to no sign-in that this browser started, or to one that was started too long ago. */
    NOT_BEGUN_HERE(HttpServletResponse.SC_BAD_REQUEST),
    /** The provider's answer failed the checks. */
    NOT_GENUINE(HttpServletResponse.SC_BAD_REQUEST),
    /** The typed text cannot be held over the sign-in; it is still in the browser. */
    TEXT_NOT_HELD(429),
    /** Signed out of the portal; the provider could not be informed. */
    SIGNED_OUT_HERE_ONLY(HttpServletResponse.SC_OK);

    /** The named servlet by which the doors show a notice. */
    private static final String SHOWN_BY = "problem";

    private static final String NOTICE = SignInNotice.class.getName();
    private static final String RETRY = NOTICE + ".retry";

    private final int status;

    SignInNotice(int status) {
        this.status = status;
    }

    public int getStatus() {
        return status;
    }

    public String getMessageKey() {
        return "sign_in." + name().toLowerCase(Locale.ROOT);
    }

    /** The notice that this request is to be answered with. */
    public static Optional<SignInNotice> of(HttpServletRequest request) {
        return Optional.ofNullable((SignInNotice) request.getAttribute(NOTICE));
    }

    /** The address at which the person can try again, where there is one. */
    public static Optional<String> retryOf(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(RETRY));
    }

    /** Answers with this notice and a link to try again. */
    public void show(HttpServletRequest request, HttpServletResponse response, String retry)
            throws IOException, ServletException {
        request.setAttribute(NOTICE, this);
        request.setAttribute(RETRY, retry);
        if (status == HttpServletResponse.SC_OK) {
            request.getServletContext().getNamedDispatcher(SHOWN_BY).forward(request, response);
        } else {
            response.sendError(status);
        }
    }
}
