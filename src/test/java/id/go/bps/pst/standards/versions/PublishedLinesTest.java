package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.services.InMemoryServiceStandards;
import id.go.bps.pst.standards.services.ServiceStandard;
import java.util.List;

class PublishedLinesTest extends PublishedLinesContract {

    private final InMemoryServiceStandards standards = new InMemoryServiceStandards();
    private final InMemoryStandardVersions versions = new InMemoryStandardVersions(standards);
    private final InMemoryPublishedLines lines = new InMemoryPublishedLines(versions);

    @Override
    PublishedLines lines() {
        return lines;
    }

    @Override
    ServiceStandard standard(OfficeCode office, String service) {
        return standards.add(new ServiceStandard(office, Slug.of(Slug.spelled(service))));
    }

    @Override
    void add(StandardVersion version) {
        versions.add(version);
    }

    @Override
    List<PublishedLine> stored(StandardVersion version) {
        return lines.of(version);
    }
}
