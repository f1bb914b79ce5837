package id.go.bps.pst.intake;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** What the documents of one office left open in its drafts. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DraftDoubts {

    @PersistenceContext
    private EntityManager entityManager;

    /** Those of one version that nobody has settled, in the order of the document. */
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

    public void add(DraftDoubt doubt) {
        entityManager.persist(doubt);
    }
}
