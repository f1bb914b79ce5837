package id.go.bps.pst.kernel.due;

import id.go.bps.pst.kernel.OfficeCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One kind of task that is added for an office ({@link DueTasks}) and done by one of the nodes when it is due. A feature adds a kind with a CDI bean
 * that implements this; its name is in {@code messages/tasks/<room>_id.properties} and {@code _en}, with the kind as key. Each kind has threads of
 * its own on each node, so a kind that hangs delays no other.
 */
public interface DueTask {

    /** Lower-case words with hyphens between them, such as "letter"; unique over all features, and unchanged while tasks of it may be waiting. */
    String kind();

    /**
     * Does one task, as the portal for the office. A task may run twice, because a node can die after the effect and before the mark: the second run
     * must find the work done.
     *
     * @param id as given when the task was added
     * @return empty when it is done; otherwise when it is due again, which is no failure
     * @throws RuntimeException when it could not be done now; it is tried again, after {@link Patience}
     */
    Optional<Instant> run(OfficeCode office, long id);

    /** How many tasks of the kind one node runs at the same time. */
    default int atOnce() {
        return 1;
    }

    /** The longest time between two attempts. */
    default Duration longestWait() {
        return Patience.LONGEST;
    }
}
