package id.go.bps.pst.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.primefaces.context.PrimeFacesContext;

/** The content security policy of the pages: nothing from other hosts, nothing inline. */
@Named
@ApplicationScoped
public class ContentPolicy {

    private static final String ONLY_FROM_HERE = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; ";

    @Inject
    @ConfigProperty(name = "portal.oidc.issuer")
    private URI issuer;

    /** The policy of public pages, error pages, and all other answers. */
    public String getOfPublic() {
        return ONLY_FROM_HERE + "form-action 'self'; script-src 'self'";
    }

    /**
     * The policy of the desk and the audit desk. The identity provider is a possible target of forms, because a form of an ended session,
     * and signing out, lead there. The script sources come last, because PrimeFaces appends the nonce of the page.
     */
    public String getOfStaff() {
        return ONLY_FROM_HERE + "form-action 'self' " + issuer.getScheme() + "://" + issuer.getRawAuthority()
                + "; frame-src 'self'; script-src 'self'";
    }

    /** The same policy for a page that the portal's own pages may frame. */
    static String framed(String policy) {
        return policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
    }

    /**
     * PrimeFaces' nonce of the present page. Every form must send it back; PrimeFaces adds it by script, so forms without scripts need it
     * here.
     */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
