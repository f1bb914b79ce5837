package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import java.util.Optional;

/** The standards of offices; each query is for one office. */
public interface ServiceStandards {

    Optional<ServiceStandard> find(OfficeCode office, Slug service);

    /** Adds it, and returns it with its id. */
    ServiceStandard add(ServiceStandard standard);

    /** The standard of an offered service; creates one where there is none. */
    default ServiceStandard getOrAdd(ServiceOffer offer) {
        return find(offer.getOffice(), offer.getSlug())
                .orElseGet(() -> add(new ServiceStandard(offer.getOffice(), offer.getSlug())));
    }
}
