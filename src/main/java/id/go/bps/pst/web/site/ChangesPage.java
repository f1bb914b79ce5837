package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.StandardReading;
import id.go.bps.pst.standards.StandardView;
import id.go.bps.pst.standards.VersionDifference;
import id.go.bps.pst.standards.VersionDifference.Section;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a version of a standard changed of the one before it, word by word. */
@Named("siteChangesPage")
@RequestScoped
public class ChangesPage {

    @Inject
    private StandardReading reading;

    private SiteAddress address;
    private StandardView standard;
    private VersionDifference difference;

    /** @throws Refused (not found) for the first version too, which changed nothing */
    public void show(SiteAddress shown, OfficeCode office) {
        Slug service = Slug.of(shown.service());
        address = shown;
        difference = reading.findChange(office, service, shown.version()).orElseThrow(Refused::notFound);
        standard = reading.getVersion(office, service, shown.version());
    }

    public StandardView getStandard() {
        return standard;
    }

    public VersionDifference getDifference() {
        return difference;
    }

    public List<Section> getSections() {
        return difference.differing();
    }

    public String getInForce() {
        return address.standard().path();
    }

    public String getHistory() {
        return address.history().path();
    }

    public String getBefore() {
        return address.version(difference.from().number()).path();
    }

    public String getAfter() {
        return address.version(difference.to().number()).path();
    }
}
