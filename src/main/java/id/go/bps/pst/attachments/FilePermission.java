package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.permission.Permission;
import id.go.bps.pst.kernel.permission.Role;

/** Permissions for the files of an office's documents. */
public enum FilePermission implements Permission {
    /** Hand in files for the office's documents. */
    KEEP,
    /** Make files public, together with the document that names them. */
    RELEASE;

    @Override
    public boolean isHeldBy(Role role) {
        return switch (this) {
            case KEEP -> role == Role.OFFICE_ADMINISTRATOR;
            case RELEASE -> role == Role.OFFICE_ADMINISTRATOR || role == Role.HEAD;
        };
    }
}
