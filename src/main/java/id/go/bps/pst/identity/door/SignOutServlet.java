package id.go.bps.pst.identity.door;

import id.go.bps.pst.identity.IdentityProvider;
import id.go.bps.pst.identity.Settings;
import id.go.bps.pst.identity.SignIn;
import id.go.bps.pst.identity.SignInEnding;
import id.go.bps.pst.identity.SignInFailure;
import id.go.bps.pst.identity.SignInNotice;
import id.go.bps.pst.identity.SignIns;
import id.go.bps.pst.identity.Target;
import id.go.bps.pst.identity.held.HeldForms;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Signs out of the portal and of the identity provider; by POST only, so that no link or image can do it. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(SignOutServlet.class.getName());

    @Inject
    private transient Settings settings;

    @Inject
    private transient IdentityProvider provider;

    @Inject
    private transient SignIns signIns;

    @Inject
    private transient SignInEnding ending;

    @Inject
    private transient HeldForms heldForms;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        Optional<SignIn> ended = signIns.end(request);
        ended.ifPresent(this::endEverywhere);
        ended.ifPresent(heldForms::end);
        try {
            String next = ended.isPresent()
                    ? provider.signOutAddress(ended.get(), settings.here("/")).toString()
                    : settings.here("/").toString();
            response.sendRedirect(next);
        } catch (SignInFailure e) {
            LOG.log(Level.WARNING, "Signed out here only: {0}", e.getMessage());
            SignInNotice.SIGNED_OUT_HERE_ONLY.show(request, response, Target.HOME.address());
        }
    }

    private void endEverywhere(SignIn signIn) {
        try {
            ending.signOut(signIn);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The other nodes are not informed of the end of the " + signIn, e);
        }
    }
}
