package id.go.bps.pst.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells browsers on every answer what our pages need, which is little, so that whatever else turns up in one is not run, framed or passed
 * on. Stands first among the filters, in {@code web.xml}, since the others may answer by themselves.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final List<String> OF_STAFF = List.of("/desk", "/audit");
    private static final List<String> NOT_KEPT = List.of("/sign-in", "/sign-out", "/WEB-INF");

    /** The public page of a draft, which its editor shows beside itself; it runs no script. */
    private static final String FRAMED = "/desk/standards/live";

    @Inject
    private transient ContentPolicy contentPolicy;

    @Inject
    @ConfigProperty(name = "portal.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        boolean framed = path.equals(FRAMED) || path.equals(FRAMED + ".xhtml");
        response.setHeader(CONTENT_POLICY, contentPolicy.getOfPublic());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        boolean staff = isIn(OF_STAFF, path);
        // A reader may look for the nearest office
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(" + (staff ? "" : "self") + "), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (baseUrl.startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000");
        }
        if (staff || isIn(NOT_KEPT, path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (framed) {
            response.setHeader(CONTENT_POLICY, ContentPolicy.framed(contentPolicy.getOfPublic()));
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        }
        chain.doFilter(request, new OnePolicy(response, staff && !framed));
    }

    /** Whether the path is one of the areas, or lies below; asked on every request, so without a regular expression. */
    private static boolean isIn(List<String> areas, String path) {
        for (String area : areas) {
            if (path.startsWith(area) && (path.length() == area.length() || path.charAt(area.length()) == '/')) {
                return true;
            }
        }
        return false;
    }

    /** PrimeFaces adds a policy of its own, which for staff replaces ours (it is ours, and the nonce), and elsewhere does not count. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final boolean staff;

        OnePolicy(HttpServletResponse response, boolean staff) {
            super(response);
            this.staff = staff;
        }

        @Override
        public void addHeader(String name, String value) {
            if (!name.equals(CONTENT_POLICY)) {
                super.addHeader(name, value);
            } else if (staff) {
                setHeader(name, value);
            }
        }
    }
}
