package id.go.bps.pst.patterns;

/** Runs a task on a stack of 256 KiB: half of the stack of a server's thread. */
public final class SmallStack {

    private static final int BYTES = 256 * 1024;

    private SmallStack() {}

    /** @throws AssertionError with the exception of the task as its cause */
    public static void run(Runnable work) {
        Throwable thrown = thrownBy(work);
        if (thrown != null) {
            throw new AssertionError(thrown.toString(), thrown);
        }
    }

    static boolean overflows(Runnable work) {
        Throwable thrown = thrownBy(work);
        if (thrown != null && !(thrown instanceof StackOverflowError)) {
            throw new AssertionError(thrown);
        }
        return thrown != null;
    }

    private static Throwable thrownBy(Runnable work) {
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(null, work, "small stack", BYTES);
        thread.setUncaughtExceptionHandler((where, what) -> thrown[0] = what);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return thrown[0];
    }
}
