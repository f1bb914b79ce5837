package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The directory of accounts. Every method reads the present state, and throws {@link DirectoryFailure} when there is no answer. */
interface StaffDirectory {

    /** The members of the office's group who have a role of the portal, by name. */
    List<Member> list(OfficeCode office);

    /** The account with this id, of any office. */
    Optional<Member> find(String id);

    /** The account with this user name or mail address. */
    Optional<Member> findByAddress(String email);

    /** Creates an account in the office's group, and the group if it does not exist yet. */
    String create(OfficeCode office, Invitation invitation);

    /** Sets a password that must be changed at the next sign-in. */
    void setFirstPassword(String id, String password);

    /** Sets exactly these roles of the portal. */
    void setRoles(String id, Set<Role> roles);

    void setEnabled(String id, boolean enabled);

    /** Ends all sessions of the person; the portal is informed by back channel. */
    void endSessions(String id);
}
