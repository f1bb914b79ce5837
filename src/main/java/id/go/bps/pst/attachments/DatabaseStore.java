package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;

/**
 * Stores files as rows of the database: in the same transaction, with the same row-level security, in the same backup. A file is in memory
 * while it is read.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
@Typed(DatabaseStore.class)
public class DatabaseStore implements AttachmentStore {

    private final EntityManager entityManager;

    @Inject
    public DatabaseStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void keep(OfficeCode office, String sha256, byte[] content) {
        entityManager
                .createNativeQuery("insert into attachment_content (office_code, sha256, content) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, office.getValue())
                .setParameter(2, sha256)
                .setParameter(3, content)
                .executeUpdate();
    }

    @Override
    public InputStream open(OfficeCode office, String sha256) {
        List<?> rows = entityManager
                .createNativeQuery("select content from attachment_content where office_code = ?1 and sha256 = ?2")
                .setParameter(1, office.getValue())
                .setParameter(2, sha256)
                .getResultList();
        if (rows.isEmpty()) {
            throw new StoreFailure("no row holds " + sha256 + " of " + office, null);
        }
        return new ByteArrayInputStream((byte[]) rows.get(0));
    }

    @Override
    public void remove(OfficeCode office, String sha256) {
        // The database took the row together with the file's own
    }
}
