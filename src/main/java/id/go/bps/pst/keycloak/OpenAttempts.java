package id.go.bps.pst.keycloak;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The number of open attempts of each source: begun, but their outcome is not counted yet. It counts on this Keycloak node only and is
 * thread-safe.
 */
final class OpenAttempts {

    /**
     * No attempt takes as long. An attempt whose end was not reported, because the database was unavailable, must not block its source for
     * ever.
     */
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(2);

    private final Map<String, Deque<Long>> begun = new HashMap<>();
    private final LongSupplier clock;

    /** @param clock in milliseconds */
    OpenAttempts(LongSupplier clock) {
        this.clock = clock;
    }

    /** Begins an attempt and returns the number of open ones, including it. */
    synchronized int begin(String source) {
        long now = clock.getAsLong();
        Deque<Long> open = begun.computeIfAbsent(source, first -> new ArrayDeque<>());
        while (!open.isEmpty() && open.getFirst() <= now - FORGOTTEN_AFTER.toMillis()) {
            open.removeFirst();
        }
        open.addLast(now);
        return open.size();
    }

    /** Ends the attempt that began last. Any would do, but so forgotten attempts stay the oldest. */
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
