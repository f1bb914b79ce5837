package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.OfficeCode;
import java.io.InputStream;

/**
 * The store of the bytes of files. Content is named by its office and its SHA-256, so equal content is stored once, and stored content
 * never changes. A failed transaction can leave bytes without a record; the next upload of the same file uses them.
 */
interface AttachmentStore {

    /**
     * Stores bytes; it returns when they would survive a loss of power.
     *
     * @throws StoreFailure when the store does not answer
     */
    void keep(OfficeCode office, String sha256, byte[] content);

    /**
     * The bytes, for the caller to close.
     *
     * @throws StoreFailure when the store does not answer, or does not have them
     */
    InputStream open(OfficeCode office, String sha256);

    /**
     * Deletes bytes that no record names any more; called in the transaction that deleted the last such record. Missing bytes are no error.
     *
     * @throws StoreFailure when the store does not answer
     */
    void remove(OfficeCode office, String sha256);
}
