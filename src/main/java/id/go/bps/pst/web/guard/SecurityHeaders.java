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

/** Adds the {@link PortalHeaders} to every answer. It is the first filter in {@code web.xml}, because other filters can answer requests. */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** Methods that the portal answers, some only with "not allowed". */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE");

    @Inject
    private transient PortalHeaders headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.mark(request, response);
        if (!METHODS.contains(request.getMethod())) {
            // Servlets would answer 501, as if the error were the server's
            response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        chain.doFilter(request, new OnePolicy(response, headers.isByPrimeFaces(request)));
    }

    /**
     * Keeps one content security policy: PrimeFaces' policy replaces ours on staff pages (it is ours with the nonce) and is ignored
     * elsewhere.
     */
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
