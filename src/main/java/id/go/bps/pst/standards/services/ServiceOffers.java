package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.persistence.DuplicateRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one office at a time offers, and gave up offering. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ServiceOffers {

    private final EntityManager entityManager;
    private final ServiceStandards standards;

    @Inject
    public ServiceOffers(EntityManager entityManager, ServiceStandards standards) {
        this.entityManager = entityManager;
        this.standards = standards;
    }

    /** What the office offers: in the order of the national list, then its own in the order in which they were added. */
    public List<ServiceOffer> list(OfficeCode office) {
        return all(office).stream().filter(ServiceOffer::isOffered).toList();
    }

    /** What it offers and what it gave up, in the same order. */
    public List<ServiceOffer> all(OfficeCode office) {
        return entityManager
                .createQuery("select o from ServiceOffer o where o.officeCode = :office", ServiceOffer.class)
                .setParameter("office", office.getValue())
                .getResultStream()
                .sorted(order(Function.identity()))
                .toList();
    }

    /** By the national list, in person before online, the office's own last. */
    public <T> Comparator<T> order(Function<T, ServiceOffer> offer) {
        Map<Slug, Integer> positions =
                standards.types().stream().collect(Collectors.toMap(ServiceType::getSlug, ServiceType::getPosition));
        return Comparator.<T>comparingInt(
                        each -> offer.apply(each).getType().map(positions::get).orElse(Integer.MAX_VALUE))
                .thenComparingInt(each -> offer.apply(each).getMode() == null
                        ? -1
                        : offer.apply(each).getMode().ordinal())
                .thenComparing(each -> offer.apply(each).getId());
    }

    /** By its address, given up or not. */
    public Optional<ServiceOffer> find(OfficeCode office, Slug slug) {
        return entityManager
                .createQuery(
                        "select o from ServiceOffer o where o.officeCode = :office and o.slug = :slug",
                        ServiceOffer.class)
                .setParameter("office", office.getValue())
                .setParameter("slug", slug.getValue())
                .getResultStream()
                .findFirst();
    }

    public ServiceOffer get(OfficeCode office, Slug slug) {
        return find(office, slug).orElseThrow(Refused::notFound);
    }

    /**
     * What is offered at this address; a service of the national list is taken up with it.
     *
     * @throws Refused (not found) when there is neither; (invalid) when its ways of delivery are offered already
     */
    public ServiceOffer getOrTakeUp(OfficeCode office, Slug slug) {
        ServiceOffer offer =
                find(office, slug).orElseGet(() -> add(ServiceOffer.national(office, standards.getType(slug))));
        if (!offer.isOffered()) {
            offer.takeUp();
            flush();
        }
        return offer;
    }

    public ServiceOffer add(ServiceOffer offer) {
        entityManager.persist(offer);
        flush();
        return offer;
    }

    /**
     * Writes what has changed so far.
     *
     * @throws Refused (invalid) when the office offers something else there already
     */
    public void flush() {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw DuplicateRow.isCauseOf(e) ? Refused.invalid("service_offered_already") : e;
        }
    }
}
