package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.permission.Permission;
import id.go.bps.pst.kernel.permission.Role;

/** Permissions for the accounts of an office's staff. */
public enum StaffPermission implements Permission {
    /** Read the list of the office's staff. */
    READ,
    /** Invite and suspend staff and change their roles: the office for its own staff, the centre for any office. */
    MANAGE;

    @Override
    public boolean isHeldBy(Role role) {
        return switch (this) {
            case READ -> role == Role.OFFICE_ADMINISTRATOR || role == Role.HEAD || role == Role.CENTRAL_ADMINISTRATOR;
            case MANAGE -> role == Role.OFFICE_ADMINISTRATOR || role == Role.CENTRAL_ADMINISTRATOR;
        };
    }
}
