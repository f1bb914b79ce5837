package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.reading.StandardOnDay.Kind;
import id.go.bps.pst.standards.reading.StandardReading;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.web.site.address.SiteAddress;
import id.go.bps.pst.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** The page for a day on which nothing was in force, or for text that is no day. */
@Named("siteDayPage")
@RequestScoped
public class DayPage {

    /**
     * What the page says about a day.
     *
     * @param kind null where the text is no day
     * @param version the first version of the standard, or the withdrawn one; 0 for none
     * @param since the first instant at which the office is known; null where it does not matter, or nothing is known
     */
    record DayState(Kind kind, int version, Instant since) {

        static final DayState NO_DAY = new DayState(null, 0, null);
    }

    @Inject
    private StandardReading reading;

    @Inject
    private OfficeProfiles profiles;

    @Inject
    private Words words;

    private SiteAddress address;
    private DayState state;
    private OfficeView office;
    private StandardView standard;

    /** @param shown address of an office or a standard */
    void show(SiteAddress shown, OfficeCode code, DayState what) {
        address = shown;
        state = what;
        if (shown.service() == null) {
            office = profiles.get(code);
            return;
        }
        Slug service = Slug.of(shown.service());
        standard = what.version() == 0
                ? reading.getPublished(code, service)
                : reading.getVersion(code, service, what.version());
        office = standard.office();
    }

    public OfficeView getOffice() {
        return office;
    }

    /** The standard; null for the page of an office. */
    public StandardView getStandard() {
        return standard;
    }

    /** The title of the standard, or the name of the office. */
    public String getTitle() {
        return standard == null ? office.name() : standard.content().title() + ", " + office.name();
    }

    public String getHeading() {
        return words.of(
                "site",
                "site_day.heading_" + getKind() + (standard == null && state.kind() == Kind.BEFORE ? "_OFFICE" : ""));
    }

    /** "BEFORE", "WITHDRAWN", "TO_COME", or "UNREADABLE" for text that is no day. */
    public String getKind() {
        return state.kind() == null ? "UNREADABLE" : state.kind().name();
    }

    /** The first instant at which the office is known; null where nothing is known. */
    public Instant getSince() {
        return state.since();
    }

    /** The address of today's page. */
    public String getInForce() {
        return standard == null
                ? address.path()
                : address.to(StandardPage.IN_FORCE).path();
    }

    public String getHistory() {
        return address.to(HistoryPage.ADDRESS).path();
    }

    /** The address of the first version, or of the withdrawn one; null for none. */
    public String getVersion() {
        return state.version() == 0
                ? null
                : address.to(StandardPage.VERSION, state.version()).path();
    }
}
