package id.go.bps.pst.identity.door;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import id.go.bps.pst.identity.IdentityProvider;
import id.go.bps.pst.identity.PendingSignIn;
import id.go.bps.pst.identity.Settings;
import id.go.bps.pst.identity.SignIn;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Receives the browser from the identity provider after a sign-in and redirects it to its target. */
@WebServlet(IdentityProvider.CALLBACK)
public class CallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(CallbackServlet.class.getName());

    @Inject
    private transient Settings settings;

    @Inject
    private transient IdentityProvider provider;

    @Inject
    private transient SignInStart start;

    @Inject
    private transient SignIns signIns;

    @Inject
    private transient HeldForms heldForms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        Target target = Target.HOME;
        try {
            AuthenticationResponse answer = parse(request);
            if (answer.getState() == null) {
                throw new SignInFailure(SignInNotice.NOT_BEGUN_HERE, "No state");
            }
            target = PendingSignIn.targetOf(answer.getState());
            Optional<PendingSignIn> pending = start.take(request, response, answer.getState());
            if (pending.isPresent()) {
                SignIn begun = signIns.admitted(finish(answer, pending.get()));
                signIns.begin(begun, request);
                heldForms.begin(request, begun);
            }
            // No pending sign-in: the page was reloaded or reached by the back button, or the answer is not for this
            // browser
            SignIn signIn = signIns.find(request)
                    .orElseThrow(() -> new SignInFailure(SignInNotice.NOT_BEGUN_HERE, "Unknown state"));
            response.sendRedirect(
                    settings.here(target.orDoorOf(signIn.caller()).address()).toString());
        } catch (SignInFailure e) {
            LOG.log(Level.WARNING, "Sign-in failed, {0}: {1}", new Object[] {e.getNotice(), e.getMessage()});
            e.getNotice().show(request, response, SignInStart.retry(target));
        }
    }

    private SignIn finish(AuthenticationResponse answer, PendingSignIn pending) throws SignInFailure {
        if (answer.getIssuer() != null && !answer.getIssuer().equals(settings.issuer())) {
            throw new SignInFailure(SignInNotice.NOT_GENUINE, "Answer of " + answer.getIssuer());
        }
        if (!answer.indicatesSuccess()) {
            throw new SignInFailure(
                    SignInNotice.REFUSED,
                    answer.toErrorResponse().getErrorObject().getCode());
        }
        return provider.redeem(answer.toSuccessResponse().getAuthorizationCode(), pending);
    }

    private AuthenticationResponse parse(HttpServletRequest request) throws SignInFailure {
        Map<String, List<String>> parameters = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
        try {
            return AuthenticationResponseParser.parse(settings.here(IdentityProvider.CALLBACK), parameters);
        } catch (ParseException e) {
            throw new SignInFailure(SignInNotice.NOT_BEGUN_HERE, e);
        }
    }
}
