package id.go.bps.pst.identity;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import java.util.Set;

/**
 * A person from whom an office takes access, until the identity provider has the change.
 *
 * @param person lasting id at the identity provider (subject)
 * @param office the office; the block applies only to a person who works for this office alone
 * @param mayGive roles that the requesting administrator may give and take; the block does not apply to a person with any other role
 */
record AccessBlock(String person, OfficeCode office, Set<Role> mayGive) {

    AccessBlock {
        mayGive = Set.copyOf(mayGive);
    }

    boolean concerns(SignIn signIn) {
        Caller caller = signIn.caller();
        return person.equals(signIn.subject())
                && caller.getOffices().equals(Set.of(office))
                && mayGive.containsAll(caller.getRoles());
    }
}
