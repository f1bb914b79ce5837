package id.go.bps.pst.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the page that is being rendered stands: its own address, and that of its other language. */
@Named
@RequestScoped
public class SiteFrame {

    @Inject
    @ConfigProperty(name = "portal.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    private SiteAddress address;
    private boolean own;

    /** @param ownHost whether the page stands at an office's own host */
    public void show(SiteAddress shown, boolean ownHost) {
        address = shown;
        own = ownHost;
    }

    /** Where all offices are: at an office's own host that is the portal's address. */
    public String getHome() {
        return (own ? baseUrl : "") + (address.english() ? "/en/" : "/");
    }

    public String getCanonical() {
        return baseUrl + address.path();
    }

    public String getIndonesian() {
        return baseUrl + address.in(false).path();
    }

    public String getEnglish() {
        return baseUrl + address.in(true).path();
    }

    /** The path of the same page in the other language. */
    public String getOtherLanguage() {
        return address.in(!address.english()).path();
    }

    /** Of the portal's addresses, without a slash at its end. */
    public String getBase() {
        return baseUrl;
    }

    /** What changed last at this office, or at all of them, for programs that watch it. */
    public String getFeed() {
        return baseUrl + "/api/v1" + (address.office() == null ? "" : "/offices/" + address.office()) + "/changes";
    }

    /** How programs read the same: at an office's own host that is the portal's address. */
    public String getApiPage() {
        return (own ? baseUrl : "") + new SiteAddress(SiteAddress.Page.API, address.english(), null, null, 0).path();
    }
}
