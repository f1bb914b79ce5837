package id.go.bps.pst.offices.hours;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whether an office serves at an instant.
 *
 * @param state open, closed, or unknown
 * @param until when it closes; null where it is not open, or where the end is too far away
 * @param opensNext when it opens again; null where it is open, or where that is unknown
 * @param today the service on the day of the instant
 */
public record Opening(State state, Instant until, Instant opensNext, ServiceDay today) implements Serializable {

    /** What can be said. */
    public enum State {
        OPEN,
        CLOSED,
        /** The office states hours without days, so the answer is unknown. */
        DAYS_NOT_STATED,
        /** The office states no hours. */
        NOT_STATED
    }
}
