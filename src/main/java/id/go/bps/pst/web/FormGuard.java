package id.go.bps.pst.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Turns down what no form of ours sends, before anything reads it: the server would answer the first question for a parameter with a
 * fault.
 */
@WebFilter({"/desk/*", "/audit/*", "/sign-in/*", "/sign-out"})
public class FormGuard extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FORM_WITH_FILES = "multipart/form-data";

    /** Where the editor's script sends what is being typed; as JSON, which no form of another site can send. */
    private static final String BY_SCRIPT = "/desk/standards/keep";

    /** As the server is told in docker/payara/pre-boot.txt. */
    private static final long MAX_BYTES = 4L * 1024 * 1024;

    /** As the multipart-config of web.xml has it. */
    private static final long MAX_BYTES_WITH_FILES = 12L * 1024 * 1024;

    /** A browser shows an answer only when it has sent all; so much of what is turned down is read and dropped for that. */
    private static final long MAX_DROPPED = 1024L * 1024 * 1024;

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > maxBytes(request.getContentType())) {
            drop(request);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!isForm(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (!isReadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long maxBytes(String contentType) {
        return is(FORM_WITH_FILES, contentType) ? MAX_BYTES_WITH_FILES : MAX_BYTES;
    }

    private static void drop(HttpServletRequest request) throws IOException {
        byte[] dropped = new byte[64 * 1024];
        long end = System.nanoTime() + PATIENCE_NANOS;
        long left = MAX_DROPPED;
        InputStream body = request.getInputStream();
        for (int read = 0; read >= 0 && left > 0 && System.nanoTime() < end; left -= read) {
            read = body.read(dropped);
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

    /** The container reads a form with files when it is first asked, and has no better way to say that it makes no sense. */
    private static boolean isReadable(HttpServletRequest request) {
        if (!is(FORM_WITH_FILES, request.getContentType())) {
            return true;
        }
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException broken) {
            return false;
        }
    }

    private static boolean is(String type, String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(type);
    }
}
