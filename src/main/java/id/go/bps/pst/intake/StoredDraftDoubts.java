package id.go.bps.pst.intake;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.drafts.DraftRestored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredDraftDoubts implements DraftDoubts {

    private final EntityManager entityManager;

    @Inject
    StoredDraftDoubts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<DraftDoubt> open(OfficeCode office, Slug service, int number) {
        return entityManager
                .createQuery("""
                        select d from DraftDoubt d, StandardVersion v, ServiceStandard s
                        where d.versionId = v.id and v.standardId = s.id and d.officeCode = :office and s.officeCode = :office
                        and s.serviceSlug = :service and v.number = :number and d.settledAt is null order by d.position
                        """, DraftDoubt.class)
                .setParameter("office", office.getValue())
                .setParameter("service", service.getValue())
                .setParameter("number", number)
                .getResultList();
    }

    @Override
    public void add(DraftDoubt doubt) {
        entityManager.persist(doubt);
    }

    /** Gives a restored draft its doubts back; settled ones stay settled. */
    void hear(@Observes DraftRestored back) {
        entityManager
                .createNativeQuery("""
                        insert into draft_doubt (office_code, version_id, position, component, kind, words, starts, ends, settled_at, settled_by)
                        select ?, ?, position, component, kind, words, starts, ends, settled_at, settled_by
                        from jsonb_to_recordset(cast(? as jsonb)) as kept (position int, component text, kind text, words text,
                            starts int, ends int, settled_at timestamptz, settled_by text)""")
                .setParameter(1, back.office().getValue())
                .setParameter(2, back.versionId())
                .setParameter(3, back.doubts())
                .executeUpdate();
    }
}
