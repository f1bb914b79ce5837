package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredServiceStandards implements ServiceStandards {

    private final EntityManager entityManager;

    @Inject
    StoredServiceStandards(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
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

    @Override
    public ServiceStandard add(ServiceStandard standard) {
        entityManager.persist(standard);
        entityManager.flush();
        return standard;
    }
}
