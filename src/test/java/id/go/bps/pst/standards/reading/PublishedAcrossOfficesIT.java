package id.go.bps.pst.standards.reading;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.services.GivenStandards;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.versions.GivenVersions;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class PublishedAcrossOfficesIT extends PublishedAcrossOfficesContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    PublishedAcrossOffices published() {
        return new StoredPublishedAcrossOffices(STORED.entityManager(), GivenStandards.offers(STORED.entityManager()));
    }

    @Override
    ServiceStandard standard(OfficeCode office, String service) {
        return GivenStandards.stored(STORED.entityManager(), office, service);
    }

    @Override
    void add(StandardVersion version) {
        STORED.entityManager().persist(version);
        STORED.entityManager().flush();
        if (version.getStatus().isPublic()) {
            GivenVersions.storeLines(STORED.entityManager(), version);
        }
    }
}
