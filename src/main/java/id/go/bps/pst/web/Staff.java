package id.go.bps.pst.web;

import id.go.bps.pst.kernel.permission.Callers;
import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.web.words.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The person signed in, as the head of each page names them. */
@Named
@RequestScoped
public class Staff {

    @Inject
    private Callers callers;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    public String getName() {
        return callers.current().getDisplayName();
    }

    public String getUserName() {
        return callers.current().getUserName();
    }

    public List<Role> getRoles() {
        return callers.current().getRoles().stream().sorted().toList();
    }

    /** The query of the present page, in the other language. */
    public String getOtherLanguageQuery() {
        String query = request.getQueryString();
        return (query == null ? "" : query.replaceAll("&?bahasa=(id|en)$", "") + "&")
                + "bahasa="
                + language.pick("en", "id");
    }
}
