package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.reading.StandardReading;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionDifference;
import id.go.bps.pst.standards.versions.VersionDifference.Section;
import id.go.bps.pst.web.site.address.AddressTemplate;
import id.go.bps.pst.web.site.address.PageContent;
import id.go.bps.pst.web.site.address.PublicPage;
import id.go.bps.pst.web.site.address.SiteAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page that compares a version of a standard with the one before it, word by word. */
@Named("siteChangesPage")
@RequestScoped
public class ChangesPage implements PublicPage {

    static final AddressTemplate ADDRESS = AddressTemplate.of("/{office}/{service}/versi/{version}/perubahan");

    @Inject
    private StandardReading reading;

    private SiteAddress address;
    private StandardView standard;
    private VersionDifference difference;

    @Override
    public List<AddressTemplate> templates() {
        return List.of(ADDRESS);
    }

    /** @throws Refusal (not found) also for the first version, which has none before it */
    @Override
    public PageContent show(SiteAddress shown, OfficeCode office) {
        Slug service = Slug.of(shown.service());
        address = shown;
        difference = reading.findChange(office, service, shown.version()).orElseThrow(Refusal::notFound);
        standard = reading.getVersion(office, service, shown.version());
        return PageContent.view("/site/changes.xhtml");
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
        return address.to(StandardPage.IN_FORCE).path();
    }

    public String getHistory() {
        return address.to(HistoryPage.ADDRESS).path();
    }

    public String getBefore() {
        return address.to(StandardPage.VERSION, difference.from().number()).path();
    }

    public String getAfter() {
        return address.to(StandardPage.VERSION, difference.to().number()).path();
    }
}
