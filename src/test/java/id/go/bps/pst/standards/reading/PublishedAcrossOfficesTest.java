package id.go.bps.pst.standards.reading;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.services.InMemoryServiceOffers;
import id.go.bps.pst.standards.services.InMemoryServiceStandards;
import id.go.bps.pst.standards.services.ServiceNames;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.versions.InMemoryStandardVersions;
import id.go.bps.pst.standards.versions.StandardVersion;

class PublishedAcrossOfficesTest extends PublishedAcrossOfficesContract {

    private final InMemoryServiceOffers offers = new InMemoryServiceOffers();
    private final InMemoryServiceStandards standards = new InMemoryServiceStandards();
    private final InMemoryStandardVersions versions = new InMemoryStandardVersions(standards);

    @Override
    PublishedAcrossOffices published() {
        return new InMemoryPublishedAcrossOffices(offers, versions, office -> false);
    }

    @Override
    ServiceStandard standard(OfficeCode office, String service) {
        Slug slug = Slug.of(Slug.spelled(service));
        return standards.getOrAdd(
                offers.isNational(slug)
                        ? offers.getOrTakeUp(office, slug)
                        : offers.add(ServiceOffer.own(office, new ServiceNames(service, service))));
    }

    @Override
    void add(StandardVersion version) {
        versions.add(version);
    }
}
