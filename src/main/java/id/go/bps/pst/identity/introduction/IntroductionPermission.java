package id.go.bps.pst.identity.introduction;

import id.go.bps.pst.kernel.permission.Permission;
import id.go.bps.pst.kernel.permission.Role;

/** Permissions for the introduction to the desk. */
public enum IntroductionPermission implements Permission {
    /** Follow the introduction, and leave it. */
    FOLLOW;

    @Override
    public boolean isHeldBy(Role role) {
        return switch (this) {
            case FOLLOW -> role == Role.OFFICE_ADMINISTRATOR;
        };
    }
}
