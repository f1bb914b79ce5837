package id.go.bps.pst.standards.services;

import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServiceStandardsIT extends ServiceStandardsContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    ServiceStandards standards() {
        return new StoredServiceStandards(STORED.entityManager());
    }

    @Override
    ServiceOffers offers() {
        return new StoredServiceOffers(STORED.entityManager());
    }
}
