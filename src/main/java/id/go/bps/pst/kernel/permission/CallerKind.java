package id.go.bps.pst.kernel.permission;

import java.util.Set;

/** What kind of caller somebody is. Whether they may do something is decided by {@link Permission}s, never by this. */
public enum CallerKind {
    /** Anybody, and who signed in without a role of the portal. */
    PUBLIC,
    /** A person who works for an office of BPS. */
    STAFF,
    /** A member of the public with an account of their own; of no office. */
    READER,
    /** A device in the public room of an office; of no office, and no person. */
    KIOSK,
    /** The portal itself, for one office at a time. */
    PORTAL;

    /** Of somebody signed in: what their roles make of them; of a reader who also works for an office, their work. */
    static CallerKind of(Set<Role> roles) {
        if (roles.contains(Role.KIOSK)) {
            return KIOSK;
        } else if (roles.stream().anyMatch(Role::isOfStaff)) {
            return STAFF;
        }
        return roles.contains(Role.READER) ? READER : PUBLIC;
    }
}
