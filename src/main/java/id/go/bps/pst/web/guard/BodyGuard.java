package id.go.bps.pst.web.guard;

import id.go.bps.pst.kernel.requests.SentBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses a request with a body that is larger than its route allows, for every method. In {@code web.xml} it comes before every filter
 * that reads a body. A request for a staff page without a sign-in does not reach it; the sign-in mechanism refuses such a body.
 */
public class BodyGuard extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!SentBody.isRefused(request, response, request.getUserPrincipal() == null)) {
            chain.doFilter(request, response);
        }
    }
}
