package id.go.bps.pst.kernel.permission;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Who is acting on this thread, and in which deed, for as long as a use case runs. The gate of the use cases sets it and the
 * database connection carries it (row-level security, audit trail), so code outside a use case acts as nobody.
 */
public final class CallContext {

    private static final ThreadLocal<CallContext> CURRENT = new ThreadLocal<>();

    private final Caller caller;
    private final String deed;

    private CallContext(Caller caller, String deed) {
        this.caller = caller;
        this.deed = deed;
    }

    public static Optional<CallContext> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs {@code work} as {@code caller}; what was before is restored, however it ends. */
    public static <T> T as(Caller caller, String deed, Callable<T> work) throws Exception {
        CallContext before = CURRENT.get();
        CURRENT.set(new CallContext(caller, deed));
        try {
            return work.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    public Caller getCaller() {
        return caller;
    }

    /** The use case at work, such as {@code StandardPublishing.publish}. */
    public String getDeed() {
        return deed;
    }
}
