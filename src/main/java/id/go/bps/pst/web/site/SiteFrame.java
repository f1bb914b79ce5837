package id.go.bps.pst.web.site;

import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.web.SiteDirectory;
import id.go.bps.pst.web.site.address.RequestedDay;
import id.go.bps.pst.web.site.address.SiteAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses that the frame of the present page needs: its own, and that of its other language. */
@Named
@RequestScoped
public class SiteFrame {

    @Inject
    @ConfigProperty(name = "portal.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    @Inject
    private SiteDirectory directory;

    private SiteAddress address;
    private SiteAddress canonical;
    private boolean own;
    private String query = "";
    private boolean unlisted;
    private LocalDate day;

    /** @param ownHost whether the page stands at an office's own host */
    public void show(SiteAddress shown, boolean ownHost) {
        address = shown;
        canonical = shown;
        own = ownHost;
    }

    /** @param asked query after the path, with its question mark; may be empty */
    void ask(String asked) {
        query = asked;
    }

    /** Whether the page is at an office's own host. */
    public boolean isOwn() {
        return own;
    }

    /** The address of the search for all offices. */
    public String getSearch() {
        return getRoot() + SearchAnswers.at(address.english()).path();
    }

    /**
     * Shows a page that is requested for a day; search engines must not list it.
     *
     * @param asked the day, for the address of the other language; null where the day has no page
     */
    public void showPast(SiteAddress shown, boolean ownHost, LocalDate asked) {
        show(shown, ownHost);
        unlisted = true;
        day = asked;
    }

    /** Sets the lasting address of the content, if it is another. */
    public void standsAt(SiteAddress lasting) {
        canonical = lasting;
    }

    /** Whether search engines must not list the page. */
    public boolean isUnlisted() {
        return unlisted;
    }

    /** The office into which the page's own was merged; null for none. */
    public Entry getSuccessor() {
        return address.office() == null
                ? null
                : directory
                        .find(address.office())
                        .flatMap(directory::findSuccessor)
                        .orElse(null);
    }

    /** The address of the home page; at an office's own host it is the portal's. */
    public String getHome() {
        return (own ? baseUrl : "") + (address.english() ? "/en/" : "/");
    }

    /** The beginning of addresses of other offices' pages: at an office's own host the portal's address, else empty. */
    public String getRoot() {
        return own ? baseUrl : "";
    }

    public String getCanonical() {
        return baseUrl + canonical.path();
    }

    public String getIndonesian() {
        return baseUrl + canonical.in(false).path();
    }

    public String getEnglish() {
        return baseUrl + canonical.in(true).path();
    }

    /** The path of the same page in the other language. */
    public String getOtherLanguage() {
        String asked = day == null ? query : "?" + RequestedDay.PARAMETER + "=" + day;
        return address.in(!address.english()).path() + asked;
    }

    /** The portal's address, without a slash at its end. */
    public String getBase() {
        return baseUrl;
    }

    /** The address of the feed with the latest changes of this office, or of all offices. */
    public String getFeed() {
        return baseUrl + "/api/v1" + (address.office() == null ? "" : "/offices/" + address.office()) + "/changes";
    }

    /** The address of the page about the API; at an office's own host it is the portal's. */
    public String getApiPage() {
        return (own ? baseUrl : "")
                + SiteAddress.of(ApiPage.ADDRESS, address.english()).path();
    }
}
