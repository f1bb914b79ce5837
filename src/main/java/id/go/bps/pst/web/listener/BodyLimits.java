package id.go.bps.pst.web.listener;

import id.go.bps.pst.kernel.requests.BodyLimit;
import java.util.Locale;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.Header;

/**
 * How much of a request's body is kept while it arrives, in bytes. Nothing that the head says is proved yet, not even which page an address
 * means, so these are the most that any route takes ({@link BodyLimit}); the application asks again. A browser without a session cookie is a
 * stranger to the application as well.
 *
 * @param ofFiles a form with files
 * @param ofText anything else
 * @param ofStrangersFiles a form with files, from a browser without a session
 * @param ofStrangersText anything else, from one without
 * @param ofAllTogether of everybody at the same time, while they arrive
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
