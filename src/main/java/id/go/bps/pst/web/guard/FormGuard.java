package id.go.bps.pst.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Refuses requests that no form of the portal sends, before anything reads their parameters: the first read would fail inside the server. {@link BodyGuard} has already refused bodies that are too large and unreadable forms with files.
 */
@WebFilter({"/desk/*", "/audit/*", "/sign-in/*", "/sign-out"})
public class FormGuard extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FORM_WITH_FILES = "multipart/form-data";

    /** The address of the editor's autosave, which sends JSON; a form of another site cannot send that. */
    private static final String BY_SCRIPT = "/desk/standards/keep";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else if (!isForm(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String contentType = request.getContentType();
        if (request.getServletPath().equals(BY_SCRIPT)) {
            return is("application/json", contentType);
        }
        return contentType == null
                ? request.getContentLengthLong() == 0
                : is(FORM, contentType) || is(FORM_WITH_FILES, contentType);
    }

    private static boolean is(String type, String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(type);
    }
}
