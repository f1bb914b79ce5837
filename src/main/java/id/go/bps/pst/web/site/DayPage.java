package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.StandardOnDay.Found;
import id.go.bps.pst.standards.StandardReading;
import id.go.bps.pst.standards.StandardView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is said for a day on which nothing was in force, or that is none. */
@Named("siteDayPage")
@RequestScoped
public class DayPage {

    @Inject
    private StandardReading reading;

    private SiteAddress address;
    private Found found;
    private StandardView standard;

    /** @param told what the day came to; null where it is none */
    public void show(SiteAddress shown, OfficeCode office, Found told) {
        address = shown;
        found = told;
        Slug service = Slug.of(shown.service());
        standard = told == null || told.version() == 0
                ? reading.getPublished(office, service)
                : reading.getVersion(office, service, told.version());
    }

    public StandardView getStandard() {
        return standard;
    }

    /** "BEFORE", "WITHDRAWN", "TO_COME", or "UNREADABLE" for what is no day. */
    public String getKind() {
        return found == null ? "UNREADABLE" : found.kind().name();
    }

    public String getInForce() {
        return address.standard().path();
    }

    public String getHistory() {
        return address.history().path();
    }

    /** The version that came first, or was withdrawn; null where there is none to tell of. */
    public String getVersion() {
        return found == null || found.version() == 0
                ? null
                : address.version(found.version()).path();
    }
}
