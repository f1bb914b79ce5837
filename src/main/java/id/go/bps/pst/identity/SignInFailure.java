package id.go.bps.pst.identity;

/** Thrown where signing in failed for a reason that a notice explains to the person. */
public class SignInFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final SignInNotice notice;

    public SignInFailure(SignInNotice notice, String detail) {
        super(detail);
        this.notice = notice;
    }

    public SignInFailure(SignInNotice notice, Throwable cause) {
        super(cause.toString(), cause);
        this.notice = notice;
    }

    public SignInNotice getNotice() {
        return notice;
    }
}
