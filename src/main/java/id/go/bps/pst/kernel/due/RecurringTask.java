package id.go.bps.pst.kernel.due;

import java.time.Duration;

/**
 * A recurring task, which belongs to no office and is done repeatedly, by one node at a time. A feature adds one with a CDI bean that implements
 * this; its name is stored like that of a {@link DueTask}. It runs without a caller, so the methods that it calls are open to all and reach all
 * offices by a function of the database.
 */
public interface RecurringTask {

    /** As {@link DueTask#kind}. */
    String kind();

    /** From the end of one run to the next. */
    Duration every();

    /**
     * Does the task; it may run sooner than expected, and twice.
     *
     * @throws RuntimeException when it could not be done now; it is tried again, after {@link Patience}
     */
    void run();
}
