package id.go.bps.pst.kernel;

import static id.go.bps.pst.kernel.Role.AUDITOR;
import static id.go.bps.pst.kernel.Role.CENTRAL_ADMINISTRATOR;
import static id.go.bps.pst.kernel.Role.HEAD;
import static id.go.bps.pst.kernel.Role.OFFICER;
import static id.go.bps.pst.kernel.Role.OFFICE_ADMINISTRATOR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What may be done, by which roles; how far it reaches from the caller's office is the role's. */
public enum Permission {
    /** Read what the office's own staff see: drafts, old versions, what is missing. */
    READ_DESK(OFFICE_ADMINISTRATOR, HEAD, OFFICER),
    /** Write drafts of the office's standards. */
    EDIT_STANDARDS(OFFICE_ADMINISTRATOR),
    /** As the second person: approve a version that an administrator submitted, or return it. */
    APPROVE_STANDARDS(HEAD),
    /** Bring into force what needs no second person any more, and take what is public out of force. */
    PUBLISH_STANDARDS(OFFICE_ADMINISTRATOR, HEAD),
    /** Change the office's address, hours and contacts. */
    EDIT_OFFICE(OFFICE_ADMINISTRATOR),
    /** Tell the public for a while that the office is closed, that its counter has moved, or the like. */
    POST_NOTICES(OFFICE_ADMINISTRATOR, HEAD, OFFICER),
    /** Hand in files for the office's documents. */
    KEEP_FILES(OFFICE_ADMINISTRATOR),
    /** Make files public, together with the document that names them. */
    RELEASE_FILES(OFFICE_ADMINISTRATOR, HEAD),
    /** Read who works at the office, and the letters that went out to them. */
    READ_STAFF(OFFICE_ADMINISTRATOR, HEAD, CENTRAL_ADMINISTRATOR),
    /** Invite and suspend the office's people, and change their roles: the office its own, the centre any office's. */
    MANAGE_STAFF(OFFICE_ADMINISTRATOR, CENTRAL_ADMINISTRATOR),
    /** Read the published standards of many offices side by side. */
    COMPARE_OFFICES(AUDITOR, CENTRAL_ADMINISTRATOR),
    /** Keep what the centre decides for all offices. */
    KEEP_NATIONAL_LISTS(CENTRAL_ADMINISTRATOR);

    @SuppressWarnings("ImmutableEnumChecker") // made unmodifiable below
    private final Set<Role> roles;

    Permission(Role first, Role... others) {
        this.roles = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    boolean isHeldBy(Role role) {
        return roles.contains(role);
    }
}
