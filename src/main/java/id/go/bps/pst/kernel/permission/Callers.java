package id.go.bps.pst.kernel.permission;

/** Tells who makes the present request; implemented where people sign in. */
public interface Callers {

    /** The person signed in, or {@link Caller#ANONYMOUS}. */
    Caller current();
}
