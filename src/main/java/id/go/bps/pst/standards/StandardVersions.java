package id.go.bps.pst.standards;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.StandardVersion.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** The versions of the standards of one office at a time. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StandardVersions {

    private static final String OF_STANDARD = """
            select v from StandardVersion v, ServiceStandard s
            where v.standardId = s.id and v.officeCode = :office and s.officeCode = :office and s.serviceSlug = :service
            """;

    @PersistenceContext
    private EntityManager entityManager;

    public Optional<StandardVersion> find(OfficeCode office, Slug service, Status status) {
        return ofStandard(OF_STANDARD + "and v.status = :status", office, service)
                .setParameter("status", status)
                .getResultStream()
                .findFirst();
    }

    public Optional<StandardVersion> find(OfficeCode office, Slug service, int number) {
        return ofStandard(OF_STANDARD + "and v.number = :number", office, service)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * The draft, for somebody who saw it in a certain state.
     *
     * @throws Refused (conflict) when it was saved, published or discarded since
     */
    public StandardVersion getDraft(OfficeCode office, Slug service, Seen seen) {
        StandardVersion draft =
                find(office, service, Status.DRAFT).orElseThrow(() -> Refused.conflict("draft_gone_meanwhile"));
        if (!draft.getSeen().equals(seen)) {
            throw Refused.conflict("draft_changed_meanwhile", draft.getChangedBy());
        }
        return draft;
    }

    /**
     * The draft, held for writing: whoever else would write it waits until this transaction ends, and then sees what came of it.
     *
     * @throws Refused (conflict) when there is none any more
     */
    public StandardVersion getDraftToWrite(OfficeCode office, Slug service) {
        StandardVersion draft =
                find(office, service, Status.DRAFT).orElseThrow(() -> Refused.conflict("draft_gone_meanwhile"));
        try {
            entityManager.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException e) {
            throw Refused.conflict("draft_gone_meanwhile");
        }
        draft.requireDraft();
        return draft;
    }

    /** All versions of one standard, the newest first. */
    public List<StandardVersion> list(OfficeCode office, Slug service) {
        return ofStandard(OF_STANDARD + "order by v.number desc", office, service)
                .getResultList();
    }

    public int nextNumber(OfficeCode office, Slug service) {
        return list(office, service).stream()
                        .mapToInt(StandardVersion::getNumber)
                        .max()
                        .orElse(0)
                + 1;
    }

    public void add(StandardVersion version) {
        entityManager.persist(version);
        entityManager.flush();
    }

    public void add(ImportedFile file) {
        entityManager.persist(file);
        entityManager.flush();
    }

    /**
     * Writes what has changed so far, so that the database's own rules are met in this order.
     *
     * @throws Refused (conflict) when somebody else wrote the same row at the same moment
     */
    public void flush() {
        try {
            entityManager.flush();
        } catch (OptimisticLockException e) {
            throw Refused.conflict("draft_changed_meanwhile", "");
        }
    }

    public void remove(StandardVersion draft) {
        draft.requireDraft();
        entityManager.remove(draft);
        flush();
    }

    public Optional<ImportedFile> findFile(OfficeCode office, long id) {
        return entityManager
                .createQuery(
                        "select f from ImportedFile f where f.id = :id and f.officeCode = :office", ImportedFile.class)
                .setParameter("id", id)
                .setParameter("office", office.getValue())
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<StandardVersion> ofStandard(String query, OfficeCode office, Slug service) {
        return entityManager
                .createQuery(query, StandardVersion.class)
                .setParameter("office", office.getValue())
                .setParameter("service", service.getValue());
    }
}
