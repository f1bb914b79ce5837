package id.go.bps.pst.identity;

/** Signing in did not work out, for a reason that can be told to the person. */
public class SignInFailed extends Exception {

    private static final long serialVersionUID = 1;

    private final SignInNotice notice;

    public SignInFailed(SignInNotice notice, String detail) {
        super(detail);
        this.notice = notice;
    }

    public SignInFailed(SignInNotice notice, Throwable cause) {
        super(cause.toString(), cause);
        this.notice = notice;
    }

    public SignInNotice getNotice() {
        return notice;
    }
}
