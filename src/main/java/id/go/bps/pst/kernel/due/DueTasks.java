package id.go.bps.pst.kernel.due;

import id.go.bps.pst.kernel.OfficeCode;
import java.time.Instant;

/**
 * The tasks that wait. They are kept in the transaction of whoever puts them in: what is rolled back leaves none. A task is a kind, an office and an identifier
 * of what it is about, and nothing else; what is personal stays in the feature's own row.
 */
public interface DueTasks {

    /**
     * Puts a task in. If it is there already it is moved to this time and counts as new; one that is being done right now is done once more.
     *
     * @param kind as {@link DueTask#kind}
     * @param id of the feature's own row; with the kind and the office it names the task
     * @param due by the portal's clock; it is done at most a second later, unless one of its kind is being done on each node
     */
    void add(String kind, OfficeCode office, long id, Instant due);

    /** Takes a task out, if it is there. One that is being done right now is done to its end. */
    void remove(String kind, OfficeCode office, long id);
}
