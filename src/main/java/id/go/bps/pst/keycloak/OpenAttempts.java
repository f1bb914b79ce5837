package id.go.bps.pst.keycloak;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How many attempts of each source are open: begun, and their outcome not counted yet. Of this Keycloak alone, and for any number of threads. */
final class OpenAttempts {

    /** No attempt takes as long. One whose end nobody told, since the database was away, must not keep its source waiting for ever. */
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(2);

    private final Map<String, Deque<Long>> begun = new HashMap<>();
    private final LongSupplier clock;

    /** @param clock in milliseconds */
    OpenAttempts(LongSupplier clock) {
        this.clock = clock;
    }

    /** Begins one, and says how many are open with it. */
    synchronized int begin(String source) {
        long now = clock.getAsLong();
        Deque<Long> open = begun.computeIfAbsent(source, first -> new ArrayDeque<>());
        while (!open.isEmpty() && open.getFirst() <= now - FORGOTTEN_AFTER.toMillis()) {
            open.removeFirst();
        }
        open.addLast(now);
        return open.size();
    }

    /** Ends the one begun last: which of them it was makes no difference, except that the forgotten ones stay the oldest. */
    synchronized void end(String source) {
        Deque<Long> open = begun.getOrDefault(source, new ArrayDeque<>());
        open.pollLast();
        if (open.isEmpty()) {
            begun.remove(source);
        }
    }

    synchronized int sources() {
        return begun.size();
    }
}
