package id.go.bps.pst.web.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.PrimeFaces;

/** Makes the lists of this request's page. */
@RequestScoped
public class Lists {

    /** The name under which {@code list.js} receives the address. */
    private static final String ADDRESS = "address";

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    /** The page's only list, or its first. */
    public <T> Listing<T> list(ListSource<T> source) {
        return listing(source, "");
    }

    /** A further list of the page; its parameters in the address begin with its name. */
    public <T> Listing<T> list(String name, ListSource<T> source) {
        return listing(source, name + ".");
    }

    private <T> Listing<T> listing(ListSource<T> source, String prefix) {
        return new Listing<>(source, request.getRequestURI(), request.getQueryString(), prefix, this::tell);
    }

    private void tell(String address) {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam(ADDRESS, address);
        }
    }
}
