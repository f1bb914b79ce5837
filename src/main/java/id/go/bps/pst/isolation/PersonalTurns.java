package id.go.bps.pst.isolation;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * One turn at a time for each person, so that nobody uses a shared resource alone. A second turn of the same person waits for the first; a
 * third is refused.
 */
final class PersonalTurns {

    private static final int ONE_AND_ONE_WAITING = 2;

    private final Map<String, Line> lines = new HashMap<>();
    private final Duration longestWait;

    PersonalTurns(Duration longestWait) {
        this.longestWait = longestWait;
    }

    /** Takes the turn of a person, perhaps after a wait; returns whether it was given. A turn that was given must be returned. */
    boolean take(String person) {
        Line line = join(person);
        if (line == null) {
            return false;
        }
        boolean had = false;
        try {
            had = line.free.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!had) {
                leave(person);
            }
        }
        return had;
    }

    synchronized void giveBack(String person) {
        lines.get(person).free.release();
        leave(person);
    }

    private synchronized Line join(String person) {
        Line line = lines.computeIfAbsent(person, first -> new Line());
        if (line.length == ONE_AND_ONE_WAITING) {
            return null;
        }
        line.length++;
        return line;
    }

    private synchronized void leave(String person) {
        Line line = lines.get(person);
        line.length--;
        if (line.length == 0) {
            lines.remove(person);
        }
    }

    /** The number of the person's jobs that have the turn or wait for it. */
    synchronized int length(String person) {
        Line line = lines.get(person);
        return line == null ? 0 : line.length;
    }

    private static final class Line {
        private final Semaphore free = new Semaphore(1);
        private int length;
    }
}
