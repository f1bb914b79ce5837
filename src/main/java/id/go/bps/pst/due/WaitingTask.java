package id.go.bps.pst.due;

import id.go.bps.pst.kernel.OfficeCode;
import java.time.Instant;

/**
 * A task that waits, as staff see it.
 *
 * @param kind as its feature calls it
 * @param office null where it belongs to none
 * @param since when it was put in
 * @param failures how often it has failed in a row
 * @param next when it is due, or due again
 * @param running whether a node is at it
 */
public record WaitingTask(String kind, OfficeCode office, Instant since, int failures, Instant next, boolean running) {

    public boolean isFailed() {
        return failures > 0;
    }
}
