package id.go.bps.pst.kernel.due;

import java.time.Duration;

/**
 * Work that belongs to no office and is done again and again, by one node at a time. A feature adds some with a CDI bean that implements this; its words are
 * where those of a {@link DueTask} are. It runs as nobody, so what it calls is open to all and reaches over offices by a function of the database.
 */
public interface RecurringTask {

    /** As {@link DueTask#kind}. */
    String kind();

    /** From the end of one time to the next. */
    Duration every();

    /**
     * Does it; it may come sooner than expected, and twice.
     *
     * @throws RuntimeException when it could not be done now; it is tried again, after {@link Patience}
     */
    void run();
}
