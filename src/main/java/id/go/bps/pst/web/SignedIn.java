package id.go.bps.pst.web;

import id.go.bps.pst.kernel.Caller;
import id.go.bps.pst.kernel.Callers;
import id.go.bps.pst.kernel.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who is signed in, for the head of the pages behind sign-in. */
@Named
@RequestScoped
public class SignedIn {

    @Inject
    private Callers callers;

    public String getName() {
        Caller caller = callers.current();
        return caller.getDisplayName().isBlank() ? caller.getUserName() : caller.getDisplayName();
    }

    /** In the order of {@link Role}. */
    public List<Role> getRoles() {
        return callers.current().getRoles().stream().sorted().toList();
    }
}
