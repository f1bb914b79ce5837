package id.go.bps.pst.standards.services;

class ServiceStandardsTest extends ServiceStandardsContract {

    private final ServiceStandards standards = new InMemoryServiceStandards();
    private final ServiceOffers offers = new InMemoryServiceOffers();

    @Override
    ServiceStandards standards() {
        return standards;
    }

    @Override
    ServiceOffers offers() {
        return offers;
    }
}
