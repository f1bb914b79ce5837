package id.go.bps.pst.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps an answer back until its session is stored for all nodes. The server stores a session after the servlets have ended but before it sends
 * what they left unsent; what they send themselves could bring the browser to another node before the session is there. So an answer that
 * belongs to a session is not sent from within: it waits, whole, for the server (src/doc/decisions/0215).
 */
public class StoredFirst extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HeldAnswer answer = new HeldAnswer(response, () -> request.getSession(false) != null);
        chain.doFilter(request, answer);
        answer.leave();
    }
}
