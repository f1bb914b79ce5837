package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import jakarta.persistence.EntityManager;

/** Standards in PostgreSQL for the contracts of repositories that need one. */
public final class GivenStandards {

    private GivenStandards() {}

    public static ServiceOffers offers(EntityManager entityManager) {
        return new StoredServiceOffers(entityManager);
    }

    /** The standard of a service of the national list, or of the office's own, which is added with it. */
    public static ServiceStandard stored(EntityManager entityManager, OfficeCode office, String name) {
        ServiceOffers offers = offers(entityManager);
        Slug slug = Slug.of(Slug.spelled(name));
        ServiceOffer offer = offers.isNational(slug)
                ? offers.getOrTakeUp(office, slug)
                : offers.find(office, slug)
                        .orElseGet(() -> offers.add(ServiceOffer.own(office, new ServiceNames(name, name))));
        return new StoredServiceStandards(entityManager).getOrAdd(offer);
    }
}
