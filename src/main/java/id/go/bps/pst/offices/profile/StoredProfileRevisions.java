package id.go.bps.pst.offices.profile;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredProfileRevisions implements ProfileRevisions {

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final EntityManager entityManager;

    @Inject
    StoredProfileRevisions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<ProfileRevision> findNewest(OfficeCode office) {
        return findInForce(office, END_OF_TIME);
    }

    @Override
    public Map<OfficeCode, ProfileRevision> newestAcrossOffices() {
        return entityManager
                .createQuery("""
                        select r from ProfileRevision r where r.revision =
                        (select max(n.revision) from ProfileRevision n where n.officeCode = r.officeCode)
                        """, ProfileRevision.class)
                .getResultStream()
                .collect(Collectors.toMap(ProfileRevision::getOffice, Function.identity()));
    }

    @Override
    public Optional<ProfileRevision> findInForce(OfficeCode office, Instant instant) {
        return entityManager
                .createQuery("""
                        select r from ProfileRevision r
                        where r.officeCode = :office and (r.revision = 1 or r.validFrom <= :instant)
                        order by r.revision desc
                        """, ProfileRevision.class)
                .setParameter("office", office.getValue())
                .setParameter("instant", instant)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ProfileRevision> find(OfficeCode office, int revision) {
        return entityManager
                .createQuery(
                        "select r from ProfileRevision r where r.officeCode = :office and r.revision = :revision",
                        ProfileRevision.class)
                .setParameter("office", office.getValue())
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Instant> changes(OfficeCode office) {
        return entityManager
                .createQuery(
                        "select r.validFrom from ProfileRevision r where r.officeCode = :office order by r.revision",
                        Instant.class)
                .setParameter("office", office.getValue())
                .getResultList();
    }

    @Override
    public void add(ProfileRevision revision) {
        entityManager.persist(revision);
        entityManager.flush();
    }
}
