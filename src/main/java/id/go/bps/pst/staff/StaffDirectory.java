package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The directory of accounts. Every method reads the present state, and throws {@link DirectoryAway} when there is no answer. */
interface StaffDirectory {

    /** Those in the office's group who have a role of the portal, by name. */
    List<Member> list(OfficeCode office);

    /** Somebody by their identifier, whatever office they are of. */
    Optional<Member> find(String id);

    /** Somebody by the name by which they sign in, or by their address. */
    Optional<Member> findByAddress(String email);

    /** An account in the office's group, which is made where there is none yet. */
    String create(OfficeCode office, Invitation invitation);

    /** Sets a password that must be changed at the next sign-in. */
    void setFirstPassword(String id, String password);

    /** Leaves them exactly these roles of the portal. */
    void setRoles(String id, Set<Role> roles);

    void setEnabled(String id, boolean enabled);

    /** Ends all their sessions; the portal hears of it by back channel. */
    void endSessions(String id);
}
