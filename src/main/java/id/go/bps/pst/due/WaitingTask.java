package id.go.bps.pst.due;

import id.go.bps.pst.kernel.OfficeCode;
import java.time.Instant;

/**
 * A waiting task, as staff see it.
 *
 * @param kind its name in the feature
 * @param office null for a task without an office
 * @param since when it was added
 * @param failures how often it has failed in a row
 * @param next when it is due, or due again
 * @param running whether a node is running it
 */
public record WaitingTask(String kind, OfficeCode office, Instant since, int failures, Instant next, boolean running) {

    public boolean isFailed() {
        return failures > 0;
    }
}
