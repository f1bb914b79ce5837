package id.go.bps.pst.kernel.due;

import id.go.bps.pst.kernel.OfficeCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One kind of work that is put in for an office ({@link DueTasks}) and done when it is due, by one of the nodes. A feature adds a kind with a CDI bean that
 * implements this; its words are in {@code messages/tasks/<room>_id.properties} and {@code _en}, with the kind as key. Each kind has threads of its own on each
 * node, so a kind that hangs holds up no other.
 */
public interface DueTask {

    /** Lower-case words with hyphens between them, such as "letter"; unique over all features, and kept as long as tasks of it may wait. */
    String kind();

    /**
     * Does one task, as the portal acting for the office. A task may be done twice, since a node can die after the effect and before it is marked: so what is done
     * already must be found done.
     *
     * @param id as given when it was put in
     * @return empty when it is done; else when it is due again, which is no failure
     * @throws RuntimeException when it could not be done now; it is tried again, after {@link Patience}
     */
    Optional<Instant> run(OfficeCode office, long id);

    /** How many of the kind one node does at the same time. */
    default int atOnce() {
        return 1;
    }

    /** The longest time between two tries. */
    default Duration longestWait() {
        return Patience.LONGEST;
    }
}
