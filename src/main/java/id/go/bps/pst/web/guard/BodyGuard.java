package id.go.bps.pst.web.guard;

import id.go.bps.pst.kernel.requests.SentBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Turns down a request that sends more than its route takes, whatever its method. Stands in {@code web.xml} before all that reads a body; what
 * comes to the pages of the staff without a sign-in never gets here and is turned down where it is sent to sign in.
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
