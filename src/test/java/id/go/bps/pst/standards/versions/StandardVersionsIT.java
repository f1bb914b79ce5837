package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.services.GivenStandards;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class StandardVersionsIT extends StandardVersionsContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    StandardVersions versions() {
        return new StoredStandardVersions(STORED.entityManager());
    }

    @Override
    ServiceStandard standard(OfficeCode office, String service) {
        return GivenStandards.stored(STORED.entityManager(), office, service);
    }
}
