package id.go.bps.pst.due;

import id.go.bps.pst.kernel.permission.Permission;
import id.go.bps.pst.kernel.permission.Role;

/** What may be done with the tasks that wait. */
public enum DuePermission implements Permission {
    /** See what waits for an office and what failed, and have it tried again at once. */
    WATCH,
    /** The same for all offices, and for what belongs to none. */
    WATCH_ALL;

    @Override
    public boolean isHeldBy(Role role) {
        return switch (this) {
            case WATCH -> role == Role.OFFICE_ADMINISTRATOR || role == Role.CENTRAL_ADMINISTRATOR;
            case WATCH_ALL -> role == Role.CENTRAL_ADMINISTRATOR;
        };
    }
}
