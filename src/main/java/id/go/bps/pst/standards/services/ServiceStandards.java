package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** The standards of one office at a time, and the national list of services. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ServiceStandards {

    private final EntityManager entityManager;

    @Inject
    public ServiceStandards(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<ServiceStandard> find(OfficeCode office, Slug service) {
        return entityManager
                .createQuery(
                        "select s from ServiceStandard s where s.officeCode = :office and s.serviceSlug = :service",
                        ServiceStandard.class)
                .setParameter("office", office.getValue())
                .setParameter("service", service.getValue())
                .getResultStream()
                .findFirst();
    }

    public ServiceStandard getOrAdd(ServiceOffer offer) {
        return find(offer.getOffice(), offer.getSlug()).orElseGet(() -> {
            ServiceStandard begun = new ServiceStandard(offer.getOffice(), offer.getSlug());
            entityManager.persist(begun);
            entityManager.flush();
            return begun;
        });
    }

    public ServiceType getType(Slug service) {
        return Optional.ofNullable(entityManager.find(ServiceType.class, service.getValue()))
                .orElseThrow(Refused::notFound);
    }

    /** The national list, in its order. */
    public List<ServiceType> types() {
        return entityManager
                .createQuery("select t from ServiceType t order by t.position", ServiceType.class)
                .getResultList();
    }
}
