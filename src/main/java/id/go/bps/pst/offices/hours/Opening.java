package id.go.bps.pst.offices.hours;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whether an office serves at an instant.
 *
 * @param state open, closed, or not to be told
 * @param until when it closes; null where it is not open, or where the end is further than can be told
 * @param opensNext when it opens again; null where it is open, or where that cannot be told
 * @param today what holds on the day of the instant
 */
public record Opening(State state, Instant until, Instant opensNext, ServiceDay today) implements Serializable {

    /** What can be said. */
    public enum State {
        OPEN,
        CLOSED,
        /** The office states hours and no days: nobody can tell. */
        DAYS_NOT_STATED,
        /** The office states no hours. */
        NOT_STATED
    }
}
