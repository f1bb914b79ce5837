package id.go.bps.pst.web.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The target of a staff page's form: the page's own address with its query, which Faces would omit. */
@Named
@RequestScoped
public class FormAddress {

    @Inject
    private HttpServletRequest request;

    /** Such as {@code /desk/standards/edit?office=5272&service=perpustakaan}. */
    public String getHere() {
        return of(request);
    }

    static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
