package id.go.bps.pst.web.site.address;

import java.util.Set;

/** Which paths are no public page's business, but that of another door or of the server. */
public final class OtherDoors {

    /** Below which Faces has views and files. */
    private static final Set<String> VIEWS = Set.of("/desk/", "/audit/", "/jakarta.faces.resource/");

    /** First segments. */
    private static final Set<String> NAMES = Set.of(
            "api",
            "audit",
            "desk",
            "favicon.ico",
            "health",
            "jakarta.faces.resource",
            "metrics",
            "openapi",
            "resources",
            "robots.txt",
            "sign-in",
            "sign-out");

    /** The API lies below it; itself it is a page. */
    private static final String API = "/api";

    private OtherDoors() {}

    /** Whether a path, as it came on the wire, is another door's business. */
    public static boolean isElsewhere(String path) {
        int end = path.indexOf('/', 1);
        return path.length() > 1
                && !path.equals(API)
                && NAMES.contains(end < 0 ? path.substring(1) : path.substring(1, end));
    }

    /**
     * Whether a path means the same to everybody who reads it: names of letters, digits and {@code -._~} between single slashes, none of which
     * begins with a dot. No other door has an address of another spelling. A view is one below the staff's doors alone; Faces would look for
     * one at {@code /sign-in/x.xhtml} too.
     */
    public static boolean isPlainElsewhere(String path) {
        if (path.endsWith(".xhtml") && VIEWS.stream().noneMatch(path::startsWith)) {
            return false;
        }
        char before = 'x';
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_~".indexOf(c) >= 0;
            if (!plain && (c != '/' && c != '.' || before == '/')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Whether a path is a file that every host has: a style, a script, the icon. */
    public static boolean isFile(String path) {
        return path.startsWith("/resources/") || path.equals("/favicon.ico") || path.equals("/robots.txt");
    }
}
