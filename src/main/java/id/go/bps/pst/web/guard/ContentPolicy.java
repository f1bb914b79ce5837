package id.go.bps.pst.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.primefaces.context.PrimeFacesContext;

/** What a browser may load and run on our pages (Content-Security-Policy): nothing that does not come from here, nothing inline. */
@Named
@ApplicationScoped
public class ContentPolicy {

    private static final String ONLY_FROM_HERE = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; ";

    @Inject
    @ConfigProperty(name = "portal.oidc.issuer")
    private URI issuer;

    /** For everybody's pages, the pages of errors, and whatever says nothing else. */
    public String getOfPublic() {
        return ONLY_FROM_HERE + "form-action 'self'; script-src 'self'";
    }

    /**
     * For the desk and the audit. A form may lead to the identity provider, since that is where a session that has ended, or signing out,
     * leads. It ends with the script sources because PrimeFaces appends the nonce of the page.
     */
    public String getOfStaff() {
        return ONLY_FROM_HERE + "form-action 'self' " + issuer.getScheme() + "://" + issuer.getRawAuthority()
                + "; frame-src 'self'; script-src 'self'";
    }

    /** The same policy for a page that our own pages may frame. */
    static String framed(String policy) {
        return policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
    }

    /** PrimeFaces' nonce of the page being made, which every form of it must send back; PrimeFaces adds it by script, for those who run one. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
