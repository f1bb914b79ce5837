package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.kernel.Refused;

/** Reads the revision that a form says it was opened on. */
final class SeenRevision {

    private SeenRevision() {}

    /** @throws Refused (not found) when it is no number that our pages write */
    static int of(String text) {
        if (!text.matches("[0-9]{1,8}")) {
            throw Refused.notFound();
        }
        return Integer.parseInt(text);
    }
}
