package id.go.bps.pst.kernel.due;

import java.time.Duration;
import java.time.Instant;

/**
 * The time of the next attempt after another server did not accept something: soon at first, then later and later, at least once an hour.
 */
public final class Patience {

    private static final Duration FIRST = Duration.ofSeconds(5);
    static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    private Patience() {}

    /** @param attempts how many have failed so far, at least 1 */
    public static Instant nextAttempt(Instant now, int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(MOST_DOUBLINGS, attempts - 1));
        return now.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }
}
