package id.go.bps.pst.web;

import id.go.bps.pst.kernel.Caller;
import id.go.bps.pst.kernel.Callers;
import id.go.bps.pst.kernel.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who is signed in, for the head of the pages behind sign-in. */
@Named
@RequestScoped
public class SignedIn {

    @Inject
    private Callers callers;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    public String getName() {
        Caller caller = callers.current();
        return caller.getDisplayName().isBlank() ? caller.getUserName() : caller.getDisplayName();
    }

    /** In the order of {@link Role}. */
    public List<Role> getRoles() {
        return callers.current().getRoles().stream().sorted().toList();
    }

    /** This same page in the other language. */
    public String getOtherLanguageAddress() {
        String query = request.getQueryString();
        return request.getRequestURI() + "?" + (query == null ? "" : query + "&") + "bahasa="
                + language.pick("en", "id");
    }
}
