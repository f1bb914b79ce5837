package id.go.bps.pst.kernel.permission;

import java.util.Set;

/** The kind of a caller. Only {@link Permission}s decide what a caller may do, never the kind. */
public enum CallerKind {
    /** Anybody, and people who signed in without a role of the portal. */
    PUBLIC,
    /** A person who works for an office of BPS. */
    STAFF,
    /** A member of the public with an account; belongs to no office. */
    READER,
    /** A device in the public room of an office; belongs to no office and is no person. */
    KIOSK,
    /** The portal itself, for one office at a time. */
    PORTAL;

    /** The kind of a caller who signed in, by their roles; a reader who also works for an office is staff. */
    static CallerKind of(Set<Role> roles) {
        if (roles.contains(Role.KIOSK)) {
            return KIOSK;
        } else if (roles.stream().anyMatch(Role::isOfStaff)) {
            return STAFF;
        }
        return roles.contains(Role.READER) ? READER : PUBLIC;
    }
}
