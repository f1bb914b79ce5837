package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import java.util.List;
import java.util.Optional;

/** The national list of services, and the services that an office offers or has given up; each query is for one office. */
public interface ServiceOffers {

    /** The national list, in its order. */
    List<ServiceType> types();

    /** The offered services and those given up, in the order of {@link ServiceOffer#inOrderOf}. */
    List<ServiceOffer> all(OfficeCode office);

    /** The service at an address, given up or not. */
    Optional<ServiceOffer> find(OfficeCode office, Slug slug);

    /**
     * Adds a service, and returns it with its id.
     *
     * @throws Refusal (invalid) when the office offers another service there already
     */
    ServiceOffer add(ServiceOffer offer);

    /**
     * Writes what has changed so far.
     *
     * @throws Refusal (invalid) when the office offers another service there already
     */
    void flush();

    /** The offered services, in the same order as {@link #all}. */
    default List<ServiceOffer> list(OfficeCode office) {
        return all(office).stream().filter(ServiceOffer::isOffered).toList();
    }

    /** @throws Refusal (not found) when the office never offered it */
    default ServiceOffer get(OfficeCode office, Slug slug) {
        return find(office, slug).orElseThrow(Refusal::notFound);
    }

    /** Whether that is the address of a service of the national list. */
    default boolean isNational(Slug slug) {
        return findType(slug).isPresent();
    }

    /**
     * The service offered at this address; a service of the national list is offered from now on.
     *
     * @throws Refusal (not found) when there is neither; (invalid) when its delivery modes are offered already
     */
    default ServiceOffer getOrTakeUp(OfficeCode office, Slug slug) {
        ServiceOffer offer = find(office, slug)
                .orElseGet(
                        () -> add(ServiceOffer.national(office, findType(slug).orElseThrow(Refusal::notFound))));
        if (!offer.isOffered()) {
            offer.takeUp();
            flush();
        }
        return offer;
    }

    private Optional<ServiceType> findType(Slug slug) {
        return types().stream().filter(type -> type.getSlug().equals(slug)).findFirst();
    }
}
