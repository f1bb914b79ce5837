package id.go.bps.pst.web.site;

import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.web.SiteDirectory;
import id.go.bps.pst.web.site.address.DayAsked;
import id.go.bps.pst.web.site.address.SiteAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the page that is being rendered stands: its own address, and that of its other language. */
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

    /** @param asked what follows the path, with its question mark; empty for nothing */
    void ask(String asked) {
        query = asked;
    }

    /** Whether the page stands at an office's own host. */
    public boolean isOwn() {
        return own;
    }

    /** Where one searches all offices. */
    public String getSearch() {
        return getRoot() + SearchAnswers.at(address.english()).path();
    }

    /**
     * A page that is asked for with a day: search engines are told not to list it.
     *
     * @param asked a day that leads to the page in the other language too; null where the day leads to no page of its own
     */
    public void showPast(SiteAddress shown, boolean ownHost, LocalDate asked) {
        show(shown, ownHost);
        unlisted = true;
        day = asked;
    }

    /** Where what the page says has its lasting address, if that is another. */
    public void standsAt(SiteAddress lasting) {
        canonical = lasting;
    }

    /** Whether search engines are to leave the page out. */
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

    /** Where all offices are: at an office's own host that is the portal's address. */
    public String getHome() {
        return (own ? baseUrl : "") + (address.english() ? "/en/" : "/");
    }

    /** What precedes the path of another office's page: at an office's own host the portal's address, else nothing. */
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
        String asked = day == null ? query : "?" + DayAsked.PARAMETER + "=" + day;
        return address.in(!address.english()).path() + asked;
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
        return (own ? baseUrl : "")
                + SiteAddress.of(ApiPage.ADDRESS, address.english()).path();
    }
}
