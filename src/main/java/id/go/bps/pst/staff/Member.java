package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.permission.Role;
import java.util.Set;

/**
 * A member of an office's staff, as stored in Keycloak now.
 *
 * @param id Keycloak's
 * @param roles those of the portal
 * @param offices codes of all offices whose group has this account
 * @param enabled whether the person may sign in
 * @param expected whether the person was invited and has never signed in
 */
public record Member(
        String id,
        String userName,
        String name,
        String email,
        Set<Role> roles,
        Set<String> offices,
        boolean enabled,
        boolean expected) {

    public Member {
        roles = Set.copyOf(roles);
        offices = Set.copyOf(offices);
    }

    boolean canAdminister() {
        return enabled && !expected && roles.contains(Role.OFFICE_ADMINISTRATOR);
    }
}
