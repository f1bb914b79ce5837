package id.go.bps.pst.kernel.permission;

/** The permanent log of reads of personal rows; implemented in the rooms with access to the database. */
public interface PersonalReadLog {

    /** Records the reads of the present caller and use case, in a transaction of its own: they stay recorded even if the use case fails. */
    void write(PersonalReads reads);
}
