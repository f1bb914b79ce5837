package id.go.bps.pst.due;

import id.go.bps.pst.kernel.permission.Permission;
import id.go.bps.pst.kernel.permission.Role;

/** Permissions for waiting tasks. */
public enum DuePermission implements Permission {
    /** See the waiting and failed tasks of an office, and try failed ones again at once. */
    WATCH,
    /** The same for all offices, and for tasks without an office. */
    WATCH_ALL;

    @Override
    public boolean isHeldBy(Role role) {
        return switch (this) {
            case WATCH -> role == Role.OFFICE_ADMINISTRATOR || role == Role.CENTRAL_ADMINISTRATOR;
            case WATCH_ALL -> role == Role.CENTRAL_ADMINISTRATOR;
        };
    }
}
