package id.go.bps.pst.web.site.address;

import java.util.Set;

/** The paths that belong to another door or to the server, and not to a public page. */
public final class OtherDoors {

    /** The folders of Faces' views and resources. */
    private static final Set<String> VIEWS = Set.of("/desk/", "/audit/", "/jakarta.faces.resource/");

    /** First segments of paths. */
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

    /** The API is below this path; the path itself is a page. */
    private static final String API = "/api";

    private OtherDoors() {}

    /** Whether a path, as received, belongs to another door. */
    public static boolean isElsewhere(String path) {
        int end = path.indexOf('/', 1);
        return path.length() > 1
                && !path.equals(API)
                && NAMES.contains(end < 0 ? path.substring(1) : path.substring(1, end));
    }

    /**
     * Whether a path has a plain spelling, which all software reads in the same way: names of letters, digits and {@code -._~} between
     * single slashes, none beginning with a dot. All addresses of other doors are plain. A path of a view is plain only below the staff's
     * doors; Faces would also look for one at {@code /sign-in/x.xhtml}.
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

    /** Whether a path is a file that exists at every host: a style sheet, a script, the icon. */
    public static boolean isFile(String path) {
        return path.startsWith("/resources/") || path.equals("/favicon.ico") || path.equals("/robots.txt");
    }
}
