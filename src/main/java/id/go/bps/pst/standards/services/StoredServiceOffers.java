package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.persistence.DuplicateRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredServiceOffers implements ServiceOffers {

    private final EntityManager entityManager;

    @Inject
    StoredServiceOffers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<ServiceType> types() {
        return entityManager
                .createQuery("select t from ServiceType t order by t.position", ServiceType.class)
                .getResultList();
    }

    @Override
    public List<ServiceOffer> all(OfficeCode office) {
        return entityManager
                .createQuery("select o from ServiceOffer o where o.officeCode = :office", ServiceOffer.class)
                .setParameter("office", office.getValue())
                .getResultStream()
                .sorted(ServiceOffer.inOrderOf(types()))
                .toList();
    }

    @Override
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

    @Override
    public ServiceOffer add(ServiceOffer offer) {
        entityManager.persist(offer);
        flush();
        return offer;
    }

    @Override
    public void flush() {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw DuplicateRow.isCauseOf(e) ? Refusal.invalid("service_offered_already") : e;
        }
    }
}
