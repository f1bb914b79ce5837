package id.go.bps.pst.kernel.permission;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The caller and the use case that run on this thread. The gate of the use cases sets them, and the database connection has them for row-level
 * security and the audit trail. Code outside a use case acts as nobody.
 */
public final class CallContext {

    private static final ThreadLocal<CallContext> CURRENT = new ThreadLocal<>();

    private final Caller caller;
    private final String useCase;

    /** Null where no purpose was stated; then no personal row may be read. */
    private final PersonalReads reads;

    private CallContext(Caller caller, String useCase, PersonalReads reads) {
        this.caller = caller;
        this.useCase = useCase;
        this.reads = reads;
    }

    public static Optional<CallContext> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /**
     * Runs {@code work} as {@code caller}, and restores the earlier caller afterwards, with or without an error. A purpose that was stated before
     * stays in force.
     */
    public static <T> T as(Caller caller, String useCase, Callable<T> work) throws Exception {
        return as(caller, useCase, current().map(before -> before.reads).orElse(null), work);
    }

    /** The same with a stated purpose of reading personal rows; the caller of this method logs the reads. */
    static <T> T as(Caller caller, String useCase, PersonalReads reads, Callable<T> work) throws Exception {
        CallContext before = CURRENT.get();
        CURRENT.set(new CallContext(caller, useCase, reads));
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

    /**
     * Records that a personal row was read. Entities record themselves ({@code PersonalRow}); code that reads single columns of one calls this
     * method.
     *
     * @throws IllegalStateException where the running use case has stated no purpose ({@link ReadsPersonal})
     */
    public static void note(PersonalRead read) {
        CallContext context = current().orElse(null);
        if (context == null || context.reads == null) {
            throw new IllegalStateException("A row of " + read.what() + " was read without a stated purpose by "
                    + (context == null ? "nobody" : context.useCase));
        }
        context.reads.note(read);
    }

    /** The purpose for which personal rows are read; empty where none was stated. */
    public String getPurpose() {
        return reads == null ? "" : reads.getPurpose();
    }

    public Caller getCaller() {
        return caller;
    }

    /** The use case at work, such as {@code StandardPublishing.publish}. */
    public String getUseCase() {
        return useCase;
    }
}
