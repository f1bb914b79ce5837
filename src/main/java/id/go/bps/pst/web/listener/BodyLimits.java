package id.go.bps.pst.web.listener;

import java.util.List;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.Header;

/**
 * How much a request may bring, in bytes. What its sender says of himself is not proved yet; so these are bounds for the memory of the
 * listener, and the application asks again.
 *
 * @param ofStaff to the areas of staff, from a browser that has had a session
 * @param ofFormsToHold to the same, from one without; a form that outlives its session is held over the sign-in, without its files
 * @param ofOthers to all other addresses
 * @param ofAllTogether of everybody at the same time, while they arrive
 */
record BodyLimits(long ofStaff, long ofFormsToHold, long ofOthers, long ofAllTogether) {

    /** As {@code web.xml} and {@code HeldForms} take. */
    static final BodyLimits OF_THE_PORTAL =
            new BodyLimits(12L * 1024 * 1024, 2L * 1024 * 1024, 64L * 1024, 256L * 1024 * 1024);

    private static final List<String> STAFF = List.of("/desk/", "/audit/");
    private static final String SESSION = "JSESSIONID=";

    long of(HttpRequestPacket request) {
        String path = request.getRequestURI();
        if (STAFF.stream().noneMatch(path::startsWith)) {
            return ofOthers;
        }
        String cookies = request.getHeader(Header.Cookie);
        return cookies != null && cookies.contains(SESSION) ? ofStaff : ofFormsToHold;
    }
}
