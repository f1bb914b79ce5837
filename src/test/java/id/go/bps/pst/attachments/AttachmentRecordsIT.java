package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class AttachmentRecordsIT extends AttachmentRecordsContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    AttachmentRecords records() {
        return new StoredAttachmentRecords(STORED.entityManager());
    }

    @Override
    void keepContent(OfficeCode office, byte[] content) {
        new DatabaseStore(STORED.entityManager()).keep(office, Documents.sha256(content), content);
    }
}
