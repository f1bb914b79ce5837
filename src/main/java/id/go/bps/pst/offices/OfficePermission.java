package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.permission.Permission;
import id.go.bps.pst.kernel.permission.Role;

/** Permissions for an office's own information. */
public enum OfficePermission implements Permission {
    /** Edit the office's address, hours and contacts. */
    EDIT,
    /** Post temporary notices, for example that the office is closed or that its counter has moved. */
    POST_NOTICES;

    @Override
    public boolean isHeldBy(Role role) {
        return switch (this) {
            case EDIT -> role == Role.OFFICE_ADMINISTRATOR;
            case POST_NOTICES -> role == Role.OFFICE_ADMINISTRATOR || role == Role.HEAD || role == Role.OFFICER;
        };
    }
}
