package id.go.bps.pst.staff;

/** The directory of accounts does not answer now, or not as it should. */
public class DirectoryAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    DirectoryAway(String what, Throwable cause) {
        super(what, cause);
    }
}
