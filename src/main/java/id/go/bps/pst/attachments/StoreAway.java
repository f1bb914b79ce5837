package id.go.bps.pst.attachments;

/** Thrown where the store of files does not answer, or does not have the file. Nothing has been changed. */
public class StoreAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreAway(String what, Throwable cause) {
        super(what, cause);
    }
}
