package id.go.bps.pst.identity.door;

import id.go.bps.pst.identity.SignIn;
import id.go.bps.pst.identity.SignIns;
import id.go.bps.pst.identity.Target;
import id.go.bps.pst.identity.held.HeldForms;
import id.go.bps.pst.identity.held.HoldingRefusal;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.kernel.requests.SentBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The authentication mechanism of Jakarta Security: on each request it gives the container the person who is signed in, and redirects a
 * request for a protected address without a sign-in to the identity provider. {@code web.xml} lists the protected addresses and their
 * roles.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private final SignIns signIns;
    private final SignInStart start;
    private final HeldForms heldForms;
    private final AnswerHeaders headers;

    @Inject
    public SignInMechanism(SignIns signIns, SignInStart start, HeldForms heldForms, AnswerHeaders headers) {
        this.signIns = signIns;
        this.start = start;
        this.heldForms = heldForms;
        this.headers = headers;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        headers.mark(request, response);
        Optional<Caller> caller = signIns.find(request).map(SignIn::caller);
        if (caller.isPresent()) {
            CurrentCaller.set(request, caller.get());
            return context.notifyContainerAboutLogin(caller.get().getUserName(), roleNames(caller.get()));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        if (expectsData(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_FAILURE;
        }
        try {
            if (SentBody.isRefused(request, response, true)) {
                return AuthenticationStatus.SEND_FAILURE;
            }
            Target target = heldForms.hold(request, response).map(Target::of).orElseGet(() -> Target.of(request));
            if (isByScript(request)) {
                start.leadBack(response, target);
            } else {
                start.begin(request, response, target);
            }
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (HoldingRefusal notHeld) {
            return answer(notHeld, request, response);
        } catch (IOException | ServletException e) {
            throw new AuthenticationException(e);
        }
    }

    /**
     * Answers a form that cannot be held. The page with the text is still in the browser, by the back button or in the script that sent it.
     */
    private static AuthenticationStatus answer(
            HoldingRefusal notHeld, HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        try {
            notHeld.show(request, response);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException | ServletException e) {
            throw new AuthenticationException(e);
        }
    }

    /**
     * Whether a script of Faces sent the request. A script cannot follow a redirect to another site, but Faces can tell it to open an
     * address.
     */
    private static boolean isByScript(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Whether a script asks for data. It cannot follow a redirect to another site either, and informs the person itself. */
    private static boolean expectsData(HttpServletRequest request) {
        return "application/json".equals(request.getHeader("Accept"));
    }

    private static Set<String> roleNames(Caller caller) {
        return caller.getRoles().stream().map(Role::getRealmName).collect(Collectors.toSet());
    }
}
