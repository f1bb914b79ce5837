package id.go.bps.pst.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Turns down what no form of ours sends, before anything reads it: the server would answer the first question for a parameter with a
 * fault.
 */
@WebFilter({"/desk/*", "/audit/*", "/sign-in/*", "/sign-out"})
public class FormGuard extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Where the editor's script sends what is being typed; as JSON, which no form of another site can send. */
    private static final String BY_SCRIPT = "/desk/standards/keep";

    /** As the server is told in docker/payara/pre-boot.txt. */
    private static final long MAX_BYTES = 4L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > MAX_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!isForm(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String contentType = request.getContentType();
        return contentType == null
                ? request.getContentLengthLong() == 0
                : contentType
                        .toLowerCase(Locale.ROOT)
                        .startsWith(request.getServletPath().equals(BY_SCRIPT) ? "application/json" : FORM);
    }
}
