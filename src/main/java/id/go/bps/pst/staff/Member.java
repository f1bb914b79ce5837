package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.permission.Role;
import java.util.Set;

/**
 * Somebody who works at an office, as Keycloak knows them now.
 *
 * @param id Keycloak's
 * @param roles those of the portal
 * @param offices codes of all offices whose group they are in
 * @param enabled may sign in
 * @param expected invited, and never signed in yet
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
