package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.OfficeCode;
import java.util.List;

/** The requested changes of accounts; each query is for one office's staff. */
public interface StaffChanges {

    void add(StaffChange change);

    /** The thirty newest, newest first. */
    List<StaffChange> list(OfficeCode office);

    /**
     * The request, after the earlier waiting ones about the same person, all locked for this transaction; empty where it no longer waits.
     * It waits while another transaction has locked them. Requests of one office are carried out one after the other, so that two cannot
     * bypass each other's checks; changes of access do not wait for invitations.
     */
    List<StaffChange> lockWaiting(OfficeCode office, long id);
}
