package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** What is known of the files of one office at a time; their bytes lie in the store. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AttachmentRecords {

    @PersistenceContext
    private EntityManager entityManager;

    public Optional<Attachment> find(OfficeCode office, String id) {
        return entityManager
                .createQuery("select a from Attachment a where a.officeCode = :office and a.id = :id", Attachment.class)
                .setParameter("office", office.getValue())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<Attachment> findReleased(OfficeCode office, String id) {
        return find(office, id).filter(attachment -> attachment.getReleasedAt() != null);
    }

    /** The same content under the same name, handed in before. */
    public Optional<Attachment> findSame(OfficeCode office, AttachmentKind kind, AttachmentRef ref) {
        return entityManager
                .createQuery("""
                        select a from Attachment a
                        where a.officeCode = :office and a.kind = :kind and a.sha256 = :sha256 and a.fileName = :fileName
                        """, Attachment.class)
                .setParameter("office", office.getValue())
                .setParameter("kind", kind)
                .setParameter("sha256", ref.sha256())
                .setParameter("fileName", ref.fileName())
                .getResultStream()
                .findFirst();
    }

    public void add(Attachment attachment) {
        entityManager.persist(attachment);
        entityManager.flush();
    }
}
