package id.go.bps.pst.isolation;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Memory that several jobs share: each takes its part before it begins and returns it afterwards, in the order of arrival. */
final class SharedMemory {

    private final Semaphore free;
    private final int mostWaiting;
    private final Duration longestWait;

    SharedMemory(int megabytes, int mostWaiting, Duration longestWait) {
        this.free = new Semaphore(megabytes, true);
        this.mostWaiting = mostWaiting;
        this.longestWait = longestWait;
    }

    /** Takes memory, after those who came before; returns whether it was given. It is not given where too many wait already. */
    boolean take(int megabytes) {
        try {
            return free.getQueueLength() < mostWaiting
                    && free.tryAcquire(megabytes, longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void giveBack(int megabytes) {
        free.release(megabytes);
    }

    int waiting() {
        return free.getQueueLength();
    }
}
