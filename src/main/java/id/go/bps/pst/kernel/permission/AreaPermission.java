package id.go.bps.pst.kernel.permission;

/** What whole areas stand on, whichever feature one works with there: the desk, the audit desk, the centre's own. */
public enum AreaPermission implements Permission {
    /** Read an office's desk: drafts, earlier versions, missing parts. */
    READ_DESK,
    /** Read the published standards of many offices side by side. */
    COMPARE_OFFICES,
    /** Edit the national lists and the centre's settings for all offices. */
    KEEP_NATIONAL_LISTS;

    @Override
    public boolean isHeldBy(Role role) {
        return switch (this) {
            case READ_DESK -> role == Role.OFFICE_ADMINISTRATOR || role == Role.HEAD || role == Role.OFFICER;
            case COMPARE_OFFICES -> role == Role.AUDITOR || role == Role.CENTRAL_ADMINISTRATOR;
            case KEEP_NATIONAL_LISTS -> role == Role.CENTRAL_ADMINISTRATOR;
        };
    }
}
