package id.go.bps.pst.kernel;

import static id.go.bps.pst.kernel.Role.AUDITOR;
import static id.go.bps.pst.kernel.Role.CENTRAL_ADMINISTRATOR;
import static id.go.bps.pst.kernel.Role.HEAD;
import static id.go.bps.pst.kernel.Role.OFFICER;
import static id.go.bps.pst.kernel.Role.OFFICE_ADMINISTRATOR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What may be done, by which roles, and how far it reaches from the caller's office. */
public enum Permission {
    /** Read what the office's own staff see: drafts, old versions, what is missing. */
    READ_DESK(Reach.OWN_OFFICE, OFFICE_ADMINISTRATOR, HEAD, OFFICER),
    /** Write drafts of the office's standards. */
    EDIT_STANDARDS(Reach.OWN_OFFICE, OFFICE_ADMINISTRATOR),
    /** As the second person: approve a version that an administrator submitted, or return it. */
    APPROVE_STANDARDS(Reach.OWN_OFFICE, HEAD),
    /** Bring into force what needs no second person any more, and take what is public out of force. */
    PUBLISH_STANDARDS(Reach.OWN_OFFICE, OFFICE_ADMINISTRATOR, HEAD),
    /** Change the office's address, hours and contacts. */
    EDIT_OFFICE(Reach.OWN_OFFICE, OFFICE_ADMINISTRATOR),
    /** Hand in files for the office's documents. */
    KEEP_FILES(Reach.OWN_OFFICE, OFFICE_ADMINISTRATOR),
    /** Make files public, together with the document that names them. */
    RELEASE_FILES(Reach.OWN_OFFICE, OFFICE_ADMINISTRATOR, HEAD),
    /** Read who works at the office, and the letters that went out to them. */
    READ_STAFF(Reach.OWN_OFFICE, OFFICE_ADMINISTRATOR, HEAD),
    /** Invite and suspend the office's own people, and change their roles. */
    MANAGE_STAFF(Reach.OWN_OFFICE, OFFICE_ADMINISTRATOR),
    /** Read the published standards of many offices side by side. */
    COMPARE_OFFICES(Reach.OFFICES_BELOW, AUDITOR, CENTRAL_ADMINISTRATOR),
    /** Keep what the centre decides for all offices. */
    KEEP_NATIONAL_LISTS(Reach.OFFICES_BELOW, CENTRAL_ADMINISTRATOR);

    /** How far a permission reaches from the office that a caller belongs to. */
    public enum Reach {
        OWN_OFFICE,
        OFFICES_BELOW
    }

    private final Reach reach;

    @SuppressWarnings("ImmutableEnumChecker") // made unmodifiable below
    private final Set<Role> roles;

    Permission(Reach reach, Role first, Role... others) {
        this.reach = reach;
        this.roles = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    boolean isHeldBy(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    boolean reaches(OfficeCode from, OfficeCode to) {
        return reach == Reach.OFFICES_BELOW ? from.covers(to) : from.equals(to);
    }
}
