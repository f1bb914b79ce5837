package id.go.bps.pst.kernel.due;

import id.go.bps.pst.kernel.OfficeCode;
import java.time.Instant;

/**
 * The waiting tasks. They are stored in the caller's transaction: a rollback leaves none. A task is a kind, an office and an identifier of the
 * feature's row; personal data stay in that row.
 */
public interface DueTasks {

    /**
     * Adds a task. An existing one is moved to this time and counts as new; a running one is done once more.
     *
     * @param kind as {@link DueTask#kind}
     * @param id of the feature's own row; with the kind and the office it names the task
     * @param due by the portal's clock; it is done at most a second later, unless every node is busy with a task of its kind
     */
    void add(String kind, OfficeCode office, long id, Instant due);

    /** Removes a task, if it is there. A running one is finished. */
    void remove(String kind, OfficeCode office, long id);
}
