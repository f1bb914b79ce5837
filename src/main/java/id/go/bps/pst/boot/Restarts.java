package id.go.bps.pst.boot;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How often servers had to be started again; one that dies again and again is not helped by it. */
final class Restarts {

    private static final int BEARABLE = 3;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Map<String, Deque<Long>> times = new HashMap<>();

    /** @throws CannotStart if this server died too often of late */
    void count(String name, Path log) {
        long now = System.nanoTime();
        Deque<Long> recent = times.computeIfAbsent(name, unknown -> new ArrayDeque<>());
        while (!recent.isEmpty() && now - recent.peek() > WITHIN.toNanos()) {
            recent.remove();
        }
        if (recent.size() == BEARABLE) {
            throw new CannotStart(name + " ends again and again. Why should be in its log, " + log + ".");
        }
        recent.add(now);
    }
}
