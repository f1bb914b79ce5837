package id.go.bps.pst.identity;

/** Signing in did not work out, for a reason that can be told to the person. */
class SignInFailed extends Exception {

    private static final long serialVersionUID = 1;

    private final SignInNotice notice;

    SignInFailed(SignInNotice notice, String detail) {
        super(detail);
        this.notice = notice;
    }

    SignInFailed(SignInNotice notice, Throwable cause) {
        super(cause.toString(), cause);
        this.notice = notice;
    }

    SignInNotice getNotice() {
        return notice;
    }
}
