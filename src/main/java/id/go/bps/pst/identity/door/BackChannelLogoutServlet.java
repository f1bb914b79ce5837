package id.go.bps.pst.identity.door;

import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import id.go.bps.pst.identity.IdentityProvider;
import id.go.bps.pst.identity.SignInEnding;
import id.go.bps.pst.identity.SignInFailure;
import id.go.bps.pst.identity.SignInNotice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Receives logout messages of the identity provider (OpenID Connect Back-Channel Logout 1.0). Anybody can reach this address; the signed
 * token is verified.
 */
@WebServlet("/sign-in/back-channel-logout")
public class BackChannelLogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(BackChannelLogoutServlet.class.getName());

    @Inject
    private transient IdentityProvider provider;

    @Inject
    private transient SignInEnding ending;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        String token = request.getParameter("logout_token");
        if (token == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            LogoutTokenClaimsSet logout = provider.logout(token);
            String sid = logout.getSessionID() != null
                    ? logout.getSessionID().getValue()
                    : logout.getSubject().getValue();
            boolean first = ending.end(
                    logout.getJWTID().getValue(), sid, logout.getIssueTime().toInstant());
            response.setStatus(first ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
        } catch (SignInFailure e) {
            LOG.log(Level.WARNING, "Logout token refused: {0}", e.getMessage());
            response.setStatus(
                    e.getNotice() == SignInNotice.PROVIDER_AWAY
                            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                            : HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
