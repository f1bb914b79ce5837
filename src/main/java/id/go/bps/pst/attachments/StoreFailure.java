package id.go.bps.pst.attachments;

/** Thrown where the store of files does not answer, or does not have the file. Nothing has been changed. */
public class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
