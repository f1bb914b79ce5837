package id.go.bps.pst.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;

/** Marks every answer with the {@link PortalHeaders}. Stands first among the filters, in {@code web.xml}, since the others may answer by themselves. */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** That somebody here answers to, if only to say that it is not allowed. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE");

    @Inject
    private transient PortalHeaders headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.mark(request, response);
        if (!METHODS.contains(request.getMethod())) {
            // Servlets would say 501, as if the fault were the server's
            response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        chain.doFilter(request, new OnePolicy(response, headers.isByPrimeFaces(request)));
    }

    /** PrimeFaces adds a policy of its own, which for staff replaces ours (it is ours, and the nonce), and elsewhere does not count. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final boolean staff;

        OnePolicy(HttpServletResponse response, boolean staff) {
            super(response);
            this.staff = staff;
        }

        @Override
        public void addHeader(String name, String value) {
            if (!name.equals(PortalHeaders.CONTENT_POLICY)) {
                super.addHeader(name, value);
            } else if (staff) {
                setHeader(name, value);
            }
        }
    }
}
