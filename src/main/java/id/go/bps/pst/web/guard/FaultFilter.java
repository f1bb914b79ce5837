package id.go.bps.pst.web.guard;

import id.go.bps.pst.identity.held.HeldForms;
import id.go.bps.pst.identity.held.HoldingRefusal;
import id.go.bps.pst.kernel.Refusal;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers errors of pages behind sign-in. A page that the caller may not see is "not found". A form whose view has expired is held, and its page
 * opens again with the typed text. Held text is deleted after the page's next form has been processed.
 */
@WebFilter({"/desk/*", "/audit/*"})
public class FaultFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    private transient HeldForms heldForms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
            // Not earlier: a form that is sent again after a node has died must find its text still held
            if (request.getMethod().equals("POST")) {
                heldForms.release(request.getParameter(HeldForms.FIELD));
            }
        } catch (ServletException | RuntimeException e) {
            Optional<Refusal> refused = cause(e, Refusal.class);
            if (response.isCommitted()) {
                throw e;
            } else if (cause(e, ViewExpiredException.class).isPresent()) {
                response.reset();
                openAgain(request, response);
            } else if (refused.isPresent() && refused.get().getKind() == Refusal.Kind.NOT_FOUND) {
                response.reset();
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                throw e;
            }
        }
    }

    private void openAgain(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            response.sendRedirect(heldForms.hold(request, response).orElseGet(request::getRequestURI));
        } catch (HoldingRefusal notHeld) {
            notHeld.show(request, response);
        }
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
