package id.go.bps.pst.kernel.requests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Checks the size of a body from the request's headers and refuses a body that is larger than its {@linkplain BodyLimit route} allows. */
public final class SentBody {

    /** Request attribute of a refused request: the limit in bytes ({@code Long}). */
    public static final String LIMIT = SentBody.class.getName() + ".limit";

    private static final String WITH_FILES = "multipart/form-data";

    /**
     * A browser or proxy reads the answer only after it has sent everything, so up to this many bytes are read and dropped. The server
     * itself answers {@code Expect} with 100.
     */
    private static final long MAX_DROPPED = 4 * BodyLimit.PROXY;

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private SentBody() {}

    /**
     * Answers a request whose body is larger than its route allows (413), whose length is missing (411; every browser sends it), or whose
     * parts cannot be separated (400).
     *
     * @param anonymous whether nobody is signed in
     * @return whether it was answered
     */
    public static boolean isRefused(HttpServletRequest request, HttpServletResponse response, boolean anonymous)
            throws IOException {
        long length = request.getContentLengthLong();
        if (length < 0 ? !isUnmeasured(request) : length == 0) {
            // A form with files may be announced but not sent: the server looks for its boundary all the same
            return isUnreadable(request, response);
        }
        long limit = BodyLimit.of(request.getServletPath()).bytes(isWithFiles(request), anonymous);
        if (length >= 0 && length <= limit) {
            return isUnreadable(request, response);
        }
        request.setAttribute(LIMIT, limit);
        drop(request, anonymous ? BodyLimit.PROXY : MAX_DROPPED);
        response.sendError(
                length < 0 ? HttpServletResponse.SC_LENGTH_REQUIRED : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        return true;
    }

    /**
     * A form with files that has no boundary or breaks off would be a server error when a field is read. It is the sender's error (400),
     * found here first.
     */
    private static boolean isUnreadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isWithFiles(request)) {
            return false;
        }
        try {
            request.getParameterMap();
            return false;
        } catch (RuntimeException broken) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return true;
        }
    }

    private static boolean isUnmeasured(HttpServletRequest request) {
        return request.getMethod().equals("POST") || request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean isWithFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(WITH_FILES);
    }

    private static void drop(HttpServletRequest request, long most) throws IOException {
        byte[] dropped = new byte[64 * 1024];
        long end = System.nanoTime() + PATIENCE_NANOS;
        long left = most;
        InputStream body = request.getInputStream();
        for (int read = 0; read >= 0 && left > 0 && System.nanoTime() < end; left -= read) {
            read = body.read(dropped);
        }
    }
}
