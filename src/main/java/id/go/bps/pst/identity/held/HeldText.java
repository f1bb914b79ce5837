package id.go.bps.pst.identity.held;

import java.time.Instant;

/**
 * The row of a held form.
 *
 * @param content the fields, sealed
 */
record HeldText(Place place, String content, Instant heldAt) {

    /**
     * Where a text belongs.
     *
     * @param browser what tells the browser that sent it from others
     * @param owner the subject of the one who typed it
     * @param page path and query of the page on which they typed
     * @param signIn the sign-in under which that page was made
     */
    record Place(String browser, String owner, String page, String signIn) {}
}
