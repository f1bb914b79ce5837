package id.go.bps.pst.identity;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import java.util.Set;

/**
 * A person from whom their office takes access, while the identity provider does not know of it yet.
 *
 * @param person the lasting name at the identity provider
 * @param office the one office that they work for, else the wish is none of that office's business
 * @param mayGive the roles that the one who asked gives and takes; somebody with any other is not theirs to keep out
 */
record KeptOut(String person, OfficeCode office, Set<Role> mayGive) {

    KeptOut {
        mayGive = Set.copyOf(mayGive);
    }

    boolean concerns(SignIn signIn) {
        Caller caller = signIn.caller();
        return person.equals(signIn.subject())
                && caller.getOffices().equals(Set.of(office))
                && mayGive.containsAll(caller.getRoles());
    }
}
