package id.go.bps.pst.offices.holidays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredHolidayRevisions implements HolidayRevisions {

    private final EntityManager entityManager;

    @Inject
    StoredHolidayRevisions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<HolidayRevision> newest() {
        return entityManager.createQuery("""
                        select r from HolidayRevision r
                        where r.revision = (select max(o.revision) from HolidayRevision o where o.year = r.year)
                        order by r.year
                        """, HolidayRevision.class).getResultList();
    }

    @Override
    public Optional<HolidayRevision> findNewest(int year) {
        return entityManager
                .createQuery(
                        "select r from HolidayRevision r where r.year = :year order by r.revision desc",
                        HolidayRevision.class)
                .setParameter("year", year)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(HolidayRevision revision) {
        entityManager.persist(revision);
        entityManager.flush();
    }
}
