package id.go.bps.pst.offices.notices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredPostedNotices implements PostedNotices {

    private final EntityManager entityManager;

    @Inject
    StoredPostedNotices(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<PostedNotice> pending(OfficeCode office, Instant now) {
        return entityManager
                .createQuery("""
                        select n from PostedNotice n where n.officeCode = :office and n.until > :now and n.endedAt is null
                        order by n.from, n.id
                        """, PostedNotice.class)
                .setParameter("office", office.getValue())
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public List<PostedNotice> list(OfficeCode office, int first, int most) {
        return entityManager
                .createQuery(
                        "select n from PostedNotice n where n.officeCode = :office order by n.id desc",
                        PostedNotice.class)
                .setParameter("office", office.getValue())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public int count(OfficeCode office) {
        return entityManager
                .createQuery("select count(n) from PostedNotice n where n.officeCode = :office", Long.class)
                .setParameter("office", office.getValue())
                .getSingleResult()
                .intValue();
    }

    @Override
    public PostedNotice lock(OfficeCode office, long id) {
        return entityManager
                .createQuery(
                        "select n from PostedNotice n where n.officeCode = :office and n.id = :id", PostedNotice.class)
                .setParameter("office", office.getValue())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    @Override
    public void add(PostedNotice notice) {
        entityManager.persist(notice);
    }
}
