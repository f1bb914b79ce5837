package id.go.bps.pst.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Holds an answer until its session is stored for all nodes. The server stores a session after the servlets have ended, and then sends the
 * rest of the answer. If a servlet sent the answer itself, the browser could reach another node before the session is there. So the
 * complete answer is left to the server (decision 0215).
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
