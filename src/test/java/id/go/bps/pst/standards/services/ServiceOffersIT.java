package id.go.bps.pst.standards.services;

import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServiceOffersIT extends ServiceOffersContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    ServiceOffers offers() {
        return new StoredServiceOffers(STORED.entityManager());
    }
}
