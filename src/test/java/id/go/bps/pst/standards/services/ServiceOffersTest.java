package id.go.bps.pst.standards.services;

class ServiceOffersTest extends ServiceOffersContract {

    private final ServiceOffers offers = new InMemoryServiceOffers();

    @Override
    ServiceOffers offers() {
        return offers;
    }
}
