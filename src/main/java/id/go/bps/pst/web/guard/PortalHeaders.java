package id.go.bps.pst.web.guard;

import id.go.bps.pst.identity.door.AnswerHeaders;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The security headers of every answer: what a browser may load, run, frame and pass on.
 */
@ApplicationScoped
public class PortalHeaders implements AnswerHeaders {

    static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final String PERMISSIONS = "Permissions-Policy";
    private static final List<String> OF_STAFF = List.of("/desk", "/audit");
    private static final List<String> NOT_KEPT = List.of("/sign-in", "/sign-out", "/WEB-INF");

    /** The public page of a draft, which its editor shows in a frame; it runs no script. */
    private static final String FRAMED = "/desk/standards/live";

    @Inject
    private ContentPolicy contentPolicy;

    @Inject
    @ConfigProperty(name = "portal.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    private Map<String, String> ofEveryAnswer;

    @PostConstruct
    void write() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CONTENT_POLICY, contentPolicy.getOfPublic());
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        // The public pages can search for the office nearest to the reader
        headers.put(PERMISSIONS, "camera=(), geolocation=(self), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (baseUrl.startsWith("https:")) {
            headers.put("Strict-Transport-Security", "max-age=63072000");
        }
        ofEveryAnswer = Collections.unmodifiableMap(headers);
    }

    /** The headers by name; an area can have stricter ones. */
    public Map<String, String> ofEveryAnswer() {
        return ofEveryAnswer;
    }

    @Override
    public void mark(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getServletPath();
        ofEveryAnswer.forEach(response::setHeader);
        boolean staff = isIn(OF_STAFF, path);
        if (staff) {
            response.setHeader(PERMISSIONS, "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        }
        if (staff || isIn(NOT_KEPT, path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (isFramed(path)) {
            response.setHeader(CONTENT_POLICY, ContentPolicy.framed(contentPolicy.getOfPublic()));
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        }
    }

    /** Whether PrimeFaces writes the content security policy of this page, with the nonce of its scripts. */
    boolean isByPrimeFaces(HttpServletRequest request) {
        String path = request.getServletPath();
        return isIn(OF_STAFF, path) && !isFramed(path);
    }

    private static boolean isFramed(String path) {
        return path.equals(FRAMED) || path.equals(FRAMED + ".xhtml");
    }

    /** Whether the path is in one of the areas. It runs on every request, so it uses no regular expression. */
    private static boolean isIn(List<String> areas, String path) {
        for (String area : areas) {
            if (path.startsWith(area) && (path.length() == area.length() || path.charAt(area.length()) == '/')) {
                return true;
            }
        }
        return false;
    }
}
