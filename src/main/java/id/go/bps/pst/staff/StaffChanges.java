package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.OfficeCode;
import java.util.List;

/** The requested changes of accounts; each query is for one office's staff. */
public interface StaffChanges {

    void add(StaffChange change);

    /** The thirty newest, newest first. */
    List<StaffChange> list(OfficeCode office);

    /**
     * The wish, and before it the earlier ones about the same person that wait, for this transaction alone, as soon as no other has them in hand; none when it waits
     * no more. One office's wishes are carried out one after the other, so that two cannot pass each other's checks; but who may do what does not wait for
     * invitations.
     */
    List<StaffChange> lockWaiting(OfficeCode office, long id);
}
