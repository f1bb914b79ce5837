package id.go.bps.pst.launch;

import id.go.bps.pst.launch.settings.CannotStart;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Restarts servers that were up and died. The cause may disappear (a full disk, a machine short of memory), so a restart is tried without
 * end, with a longer wait each time.
 */
final class Restarts {

    /** Starts a server; if it does not come up, it throws and leaves nothing running. */
    @FunctionalInterface
    interface Start<T> {

        T run() throws InterruptedException;
    }

    /** Waits for a time. */
    @FunctionalInterface
    interface Waiting {

        /** @throws CannotStart when the launcher is stopping */
        void pass(Duration time) throws InterruptedException;
    }

    static final Duration LONGEST = Duration.ofMinutes(1);

    /** After this time up, the next death counts as the first. */
    static final Duration STEADY = Duration.ofMinutes(10);

    private record LastRestart(int times, long nanos) {}

    private final Consumer<String> say;
    private final Waiting waiting;
    private final LongSupplier nanoTime;
    private final Map<String, LastRestart> lasts = new HashMap<>();

    /** @param say receives one line for each death and each failed start */
    Restarts(Consumer<String> say, Waiting waiting, LongSupplier nanoTime) {
        this.say = say;
        this.waiting = waiting;
        this.nanoTime = nanoTime;
    }

    /**
     * Restarts a server until it is up.
     *
     * @param name as a sentence begins with it
     * @param log of the one that died
     */
    <T> T start(String name, Path log, Start<T> start) throws InterruptedException {
        String happened = name + " has ended unexpectedly and is started again; its log was " + log
                + ", now beside it as .previous.log";
        while (true) {
            Duration wait = nextWait(name);
            say.accept(wait.isZero() ? happened : happened + "; first a wait of " + wait.toSeconds() + " s");
            waiting.pass(wait);
            try {
                T server = start.run();
                lasts.computeIfPresent(name, (same, last) -> new LastRestart(last.times(), nanoTime.getAsLong()));
                return server;
            } catch (RuntimeException failure) {
                waiting.pass(Duration.ZERO); // throws where the launcher is stopping
                happened = name + " could not be started again (" + failure.getMessage() + ") and is tried once more";
            }
        }
    }

    /** The next wait: none at first, then 1, 2, 4 … seconds. */
    private Duration nextWait(String name) {
        long now = nanoTime.getAsLong();
        LastRestart last = lasts.get(name);
        int times = last == null || now - last.nanos() > STEADY.toNanos() ? 0 : last.times();
        lasts.put(name, new LastRestart(times + 1, now));
        if (times == 0) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(times - 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
