package id.go.bps.pst.kernel.permission;

/**
 * What may be done, and by which roles; how far it reaches from the caller's office is the role's. Each feature has an enum of its own, and an annotation that names one of its constants
 * for a use case ({@link Permit}).
 */
public interface Permission {
    boolean isHeldBy(Role role);
}
