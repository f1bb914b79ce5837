package id.go.bps.pst.identity;

import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * The page to open after signing in: a path of this portal with its query. It is always appended to the portal's own address, and any other
 * value becomes the home page, so it cannot lead to another site.
 */
public record Target(String address) {

    public static final Target HOME = new Target("/");
    private static final Target DESK = new Target("/desk/");
    private static final Target AUDIT = new Target("/audit/");

    private static final int MAX_LENGTH = 1000;
    /** Path and query by RFC 3986, with percent signs only as escapes; neither {@code //} nor a backslash at the start. */
    private static final Pattern PATH_AND_QUERY =
            Pattern.compile("^/(?!/)(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*+");

    private static final Pattern OF_SIGNING_IN = Pattern.compile("^/sign-(?:in|out)(?:[/?;].*+)?");

    public static Target of(String address) {
        boolean usable = address != null
                && address.length() <= MAX_LENGTH
                && PATH_AND_QUERY.matcher(address).matches()
                && !OF_SIGNING_IN.matcher(address).matches();
        return usable ? new Target(address) : HOME;
    }

    /** The address of the request. */
    public static Target of(HttpServletRequest request) {
        String query = request.getQueryString();
        return of(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }

    /** This target; for a person without one the page of their own door. */
    public Target orDoorOf(Caller caller) {
        if (!equals(HOME)) {
            return this;
        }
        return caller.may(AreaPermission.READ_DESK) ? DESK : caller.may(AreaPermission.COMPARE_OFFICES) ? AUDIT : HOME;
    }
}
