package id.go.bps.pst.mail;

import id.go.bps.pst.kernel.permission.Permission;
import id.go.bps.pst.kernel.permission.Role;

/** Permissions for an office's outgoing letters. */
public enum MailPermission implements Permission {
    /** Read the letters to the office's staff. */
    READ,
    /** Send a letter, or send it again. */
    SEND;

    @Override
    public boolean isHeldBy(Role role) {
        return switch (this) {
            case READ -> role == Role.OFFICE_ADMINISTRATOR || role == Role.HEAD || role == Role.CENTRAL_ADMINISTRATOR;
            case SEND -> role == Role.OFFICE_ADMINISTRATOR || role == Role.CENTRAL_ADMINISTRATOR;
        };
    }
}
