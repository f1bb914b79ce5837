package id.go.bps.pst.identity.door;

import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The caller of the present request, set by the sign-in mechanism. */
@ApplicationScoped
public class CurrentCaller implements Callers {

    private static final String ATTRIBUTE = CurrentCaller.class.getName();

    private final HttpServletRequest request;

    @Inject
    public CurrentCaller(HttpServletRequest request) {
        this.request = request;
    }

    static void set(HttpServletRequest request, Caller caller) {
        request.setAttribute(ATTRIBUTE, caller);
    }

    @Override
    public Caller current() {
        try {
            return Objects.requireNonNullElse((Caller) request.getAttribute(ATTRIBUTE), Caller.ANONYMOUS);
        } catch (IllegalStateException e) {
            return Caller.ANONYMOUS; // outside a request: a timer, the start of the portal
        }
    }
}
