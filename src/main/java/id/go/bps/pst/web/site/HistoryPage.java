package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.reading.StandardReading;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionLine;
import id.go.bps.pst.web.site.address.AddressTemplate;
import id.go.bps.pst.web.site.address.PageContent;
import id.go.bps.pst.web.site.address.PublicPage;
import id.go.bps.pst.web.site.address.SiteAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The page with all published versions of a standard, the newest first. */
@Named("siteHistoryPage")
@RequestScoped
public class HistoryPage implements PublicPage {

    static final AddressTemplate ADDRESS = AddressTemplate.of("/{office}/{service}/versi");

    @Inject
    private StandardReading reading;

    private SiteAddress address;
    private StandardView standard;

    @Override
    public List<AddressTemplate> templates() {
        return List.of(ADDRESS);
    }

    @Override
    public PageContent show(SiteAddress shown, OfficeCode office) {
        address = shown;
        standard = reading.getPublished(office, Slug.of(shown.service()));
        return PageContent.view("/site/history.xhtml");
    }

    public StandardView getStandard() {
        return standard;
    }

    public List<VersionLine> getVersions() {
        return Stream.concat(Stream.of(standard.version().line()), standard.otherVersions().stream())
                .sorted(Comparator.comparing(VersionLine::number).reversed())
                .toList();
    }

    public String getInForce() {
        return address.to(StandardPage.IN_FORCE).path();
    }

    /** The address of a version's changes; null for the first version. */
    public String changes(VersionLine version) {
        return getVersions().stream().anyMatch(other -> other.number() < version.number())
                ? address.to(ChangesPage.ADDRESS, version.number()).path()
                : null;
    }

    public String address(VersionLine version) {
        return version.status() == Status.PUBLISHED
                ? getInForce()
                : address.to(StandardPage.VERSION, version.number()).path();
    }
}
