package id.go.bps.pst.intake;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.services.InMemoryServiceStandards;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.versions.InMemoryStandardVersions;
import id.go.bps.pst.standards.versions.StandardVersion;
import java.time.Instant;

class DraftDoubtsTest extends DraftDoubtsContract {

    private final InMemoryServiceStandards standards = new InMemoryServiceStandards();
    private final InMemoryStandardVersions versions = new InMemoryStandardVersions(standards);
    private final DraftDoubts doubts = new InMemoryDraftDoubts(versions);

    @Override
    DraftDoubts doubts() {
        return doubts;
    }

    @Override
    StandardVersion draft(OfficeCode office, String service) {
        ServiceStandard standard = standards.add(new ServiceStandard(office, Slug.of(Slug.spelled(service))));
        StandardVersion draft = StandardVersion.draft(standard, 1, StandardContent.bare(service), Instant.EPOCH, "ani");
        versions.add(draft);
        return draft;
    }
}
