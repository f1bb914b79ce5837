package id.go.bps.pst.personal;

import id.go.bps.pst.kernel.permission.Permission;
import id.go.bps.pst.kernel.permission.Role;

/** Permissions for the personal data of all features. */
public enum PersonalPermission implements Permission {
    /** Remove rows after their period; the portal does so as the office's own administrator. */
    SWEEP,
    /** See how many rows the sweep would remove. */
    FORESEE;

    @Override
    public boolean isHeldBy(Role role) {
        return switch (this) {
            case SWEEP -> role == Role.OFFICE_ADMINISTRATOR;
            case FORESEE -> role == Role.CENTRAL_ADMINISTRATOR;
        };
    }
}
