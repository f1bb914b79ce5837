package id.go.bps.pst.personal;

import id.go.bps.pst.kernel.permission.Permission;
import id.go.bps.pst.kernel.permission.Role;

/** What may be done with the personal data of all features. */
public enum PersonalPermission implements Permission {
    /** Take away what has had its time; the portal does so as the office's own administrator. */
    SWEEP,
    /** See how much the sweep would take away. */
    FORESEE;

    @Override
    public boolean isHeldBy(Role role) {
        return switch (this) {
            case SWEEP -> role == Role.OFFICE_ADMINISTRATOR;
            case FORESEE -> role == Role.CENTRAL_ADMINISTRATOR;
        };
    }
}
