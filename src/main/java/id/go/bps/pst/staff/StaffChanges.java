package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** What was wanted of the accounts of one office's staff. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StaffChanges {

    private static final int NEWEST = 30;

    private final EntityManager entityManager;

    @Inject
    public StaffChanges(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(StaffChange change) {
        entityManager.persist(change);
        entityManager.flush();
    }

    /** The newest, newest first. */
    public List<StaffChange> list(OfficeCode office) {
        return entityManager
                .createQuery(
                        "select c from StaffChange c where c.officeCode = :office order by c.id desc",
                        StaffChange.class)
                .setParameter("office", office.getValue())
                .setMaxResults(NEWEST)
                .getResultList();
    }

    /**
     * The wish, for this transaction alone, as soon as no other has it in hand; empty when it waits no more. One office's wishes are carried out
     * one after the other, so that two cannot pass each other's checks; but who may do what does not wait for invitations.
     */
    public Optional<StaffChange> lockWaiting(OfficeCode office, long id) {
        entityManager
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtext('staff:' || office_code || ':' || (kind = 'INVITE'))) as text)"
                                + " from staff_change where id = ?1 and office_code = ?2")
                .setParameter(1, id)
                .setParameter(2, office.getValue())
                .getResultList();
        List<?> locked = entityManager
                .createNativeQuery(
                        "select id from staff_change where id = ?1 and office_code = ?2 and state = 'WAITING' for update")
                .setParameter(1, id)
                .setParameter(2, office.getValue())
                .getResultList();
        return locked.isEmpty() ? Optional.empty() : Optional.of(entityManager.find(StaffChange.class, id));
    }
}
