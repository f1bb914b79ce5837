package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.OfficeCode;

class AttachmentRecordsTest extends AttachmentRecordsContract {

    private final AttachmentRecords records = new InMemoryAttachmentRecords();

    @Override
    AttachmentRecords records() {
        return records;
    }

    @Override
    void keepContent(OfficeCode office, byte[] content) {
        // In the store, which is another's
    }
}
