package id.go.bps.pst.web.listener;

import id.go.bps.pst.kernel.requests.BodyLimit;
import java.util.Locale;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.Header;

/**
 * The limits of a request's body while it arrives, in bytes. Nothing in the headers is verified yet, not even the route of the address, so
 * these are the largest limits of all routes ({@link BodyLimit}); the application checks again. A browser without a session cookie counts
 * as not signed in.
 *
 * @param ofFiles a form with files
 * @param ofText anything else
 * @param ofStrangersFiles a form with files, from a browser without a session
 * @param ofStrangersText anything else, from a browser without a session
 * @param ofAllTogether all bodies together, while they arrive
 */
record BodyLimits(long ofFiles, long ofText, long ofStrangersFiles, long ofStrangersText, long ofAllTogether) {

    static final BodyLimits OF_THE_PORTAL = new BodyLimits(
            BodyLimit.most(true, false),
            BodyLimit.most(false, false),
            BodyLimit.most(true, true),
            BodyLimit.most(false, true),
            256L * 1024 * 1024);

    private static final String SESSION = "JSESSIONID=";

    long of(HttpRequestPacket request) {
        String cookies = request.getHeader(Header.Cookie);
        boolean stranger = cookies == null || !cookies.contains(SESSION);
        if (isWithFiles(request.getContentType())) {
            return stranger ? ofStrangersFiles : ofFiles;
        }
        return stranger ? ofStrangersText : ofText;
    }

    private static boolean isWithFiles(String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }
}
