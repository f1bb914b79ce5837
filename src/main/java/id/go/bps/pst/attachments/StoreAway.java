package id.go.bps.pst.attachments;

/** The store of the files does not answer now, or not with the file. Nothing has been changed. */
public class StoreAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreAway(String what, Throwable cause) {
        super(what, cause);
    }
}
