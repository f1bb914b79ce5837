package id.go.bps.pst.kernel.permission;

/** Keeps for good who read which personal rows; implemented where the database is spoken to. */
public interface PersonalReadLog {

    /** Notes them for the caller and the deed at work, in a transaction of its own: what was read was read, however the use case ends. */
    void write(PersonalReads reads);
}
