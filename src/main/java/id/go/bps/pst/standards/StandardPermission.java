package id.go.bps.pst.standards;

import id.go.bps.pst.kernel.permission.Permission;
import id.go.bps.pst.kernel.permission.Role;

/** Permissions for the service standards of an office. */
public enum StandardPermission implements Permission {
    /** Edit drafts of the office's standards. */
    EDIT,
    /** As the second person: approve a version that an administrator submitted, or return it. */
    APPROVE,
    /** Publish an approved version, and withdraw a published one. */
    PUBLISH;

    @Override
    public boolean isHeldBy(Role role) {
        return switch (this) {
            case EDIT -> role == Role.OFFICE_ADMINISTRATOR;
            case APPROVE -> role == Role.HEAD;
            case PUBLISH -> role == Role.OFFICE_ADMINISTRATOR || role == Role.HEAD;
        };
    }
}
