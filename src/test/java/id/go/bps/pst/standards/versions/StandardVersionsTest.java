package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.services.InMemoryServiceStandards;
import id.go.bps.pst.standards.services.ServiceStandard;

class StandardVersionsTest extends StandardVersionsContract {

    private final InMemoryServiceStandards standards = new InMemoryServiceStandards();
    private final StandardVersions versions = new InMemoryStandardVersions(standards);

    @Override
    StandardVersions versions() {
        return versions;
    }

    @Override
    ServiceStandard standard(OfficeCode office, String service) {
        return standards.add(new ServiceStandard(office, Slug.of(Slug.spelled(service))));
    }
}
