package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredAttachmentRecords implements AttachmentRecords {

    private final EntityManager entityManager;

    @Inject
    StoredAttachmentRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Attachment> find(OfficeCode office, String id) {
        return entityManager
                .createQuery("select a from Attachment a where a.officeCode = :office and a.id = :id", Attachment.class)
                .setParameter("office", office.getValue())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
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

    @Override
    public void lock(OfficeCode office, String sha256) {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('attachment:' || ?1 || ?2)) as text)")
                .setParameter(1, office.getValue())
                .setParameter(2, sha256)
                .getResultList();
    }

    @Override
    public List<DeletedFile> sweepAcrossOffices(Instant now) {
        List<?> gone = entityManager
                .createNativeQuery("select office, digest from sweep_attachments(?1)")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return gone.stream()
                .map(Object[].class::cast)
                .map(row -> new DeletedFile(OfficeCode.of((String) row[0]), (String) row[1]))
                .toList();
    }

    @Override
    public void add(Attachment attachment) {
        entityManager.persist(attachment);
        entityManager.flush();
    }
}
