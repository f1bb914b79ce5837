package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.persistence.DuplicateRow;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The records of files, without their bytes, which are in the store; each query is for one office. */
public interface AttachmentRecords {

    /** Bytes in the store that no record of an office needs any more. */
    record DeletedFile(OfficeCode office, String sha256) {}

    Optional<Attachment> find(OfficeCode office, String id);

    default Optional<Attachment> findReleased(OfficeCode office, String id) {
        return find(office, id).filter(attachment -> attachment.getReleasedAt() != null);
    }

    /** The same content under the same name, if uploaded before. */
    Optional<Attachment> findSame(OfficeCode office, AttachmentKind kind, AttachmentRef ref);

    /** Makes uploads and sweeps of the same content wait until the transaction ends. */
    void lock(OfficeCode office, String sha256);

    /** Deletes the records of files that no document names and whose period is over. */
    List<DeletedFile> sweepAcrossOffices(Instant now);

    /** @throws PersistenceException caused by a {@link DuplicateRow} when the same content is there under the same name */
    void add(Attachment attachment);
}
