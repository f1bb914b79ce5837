package id.go.bps.pst.identity.held;

import java.time.Instant;

/**
 * The row of a held form.
 *
 * @param content the fields, sealed
 */
record HeldText(Place place, String content, Instant heldAt) {

    /**
     * The place to which a text belongs.
     *
     * @param browser identifies the browser that sent it
     * @param owner the subject of the person who typed it
     * @param page path and query of the page on which it was typed
     * @param signIn the sign-in for which that page was made
     */
    record Place(String browser, String owner, String page, String signIn) {}
}
