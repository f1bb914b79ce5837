package id.go.bps.pst.staff;

/** Thrown where the directory of accounts does not answer, or answers with an error. */
public class DirectoryFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    DirectoryFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
