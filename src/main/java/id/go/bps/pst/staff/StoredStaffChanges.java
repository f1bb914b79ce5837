package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredStaffChanges implements StaffChanges {

    private static final int NEWEST = 30;

    private final EntityManager entityManager;

    @Inject
    StoredStaffChanges(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(StaffChange change) {
        entityManager.persist(change);
        entityManager.flush();
    }

    @Override
    public List<StaffChange> list(OfficeCode office) {
        return entityManager
                .createQuery(
                        "select c from StaffChange c where c.officeCode = :office order by c.id desc",
                        StaffChange.class)
                .setParameter("office", office.getValue())
                .setMaxResults(NEWEST)
                .getResultList();
    }

    @Override
    public List<StaffChange> lockWaiting(OfficeCode office, long id) {
        entityManager
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtext('staff:' || office_code || ':' || (kind = 'INVITE'))) as text)"
                                + " from staff_change where id = ?1 and office_code = ?2")
                .setParameter(1, id)
                .setParameter(2, office.getValue())
                .getResultList();
        List<?> locked = entityManager
                .createNativeQuery("""
                        select c.id from staff_change c join staff_change wanted on wanted.id = ?1 and wanted.office_code = ?2
                        where wanted.state = 'WAITING' and c.state = 'WAITING' and c.office_code = ?3
                            and (c.id = wanted.id or c.id < wanted.id and c.person = wanted.person)
                        order by c.id for update of c""")
                .setParameter(1, id)
                .setParameter(2, office.getValue())
                .setParameter(3, office.getValue())
                .getResultList();
        return locked.stream()
                .map(each -> entityManager.find(StaffChange.class, ((Number) each).longValue()))
                .toList();
    }
}
