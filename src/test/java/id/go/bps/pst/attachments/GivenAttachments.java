package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.PictureSize;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

/** Stored files, for use cases that name them. */
public final class GivenAttachments {

    private final InMemoryAttachmentRecords records = new InMemoryAttachmentRecords();
    private final Attachments attachments;
    private final Clock clock;

    public GivenAttachments(Clock clock) {
        this.clock = clock;
        attachments = new Attachments(records, new InMemoryStore(), clock);
    }

    public Attachments useCase() {
        return attachments;
    }

    public AttachmentRef pdf(OfficeCode office, AttachmentKind kind, String fileName) {
        return give(office, kind, ref(fileName, "application/pdf", null));
    }

    public AttachmentRef picture(OfficeCode office, String fileName) {
        return give(office, AttachmentKind.PICTURE, ref(fileName, "image/jpeg", new PictureSize(40, 30)));
    }

    /** A reference to a file that nobody has uploaded. */
    public static AttachmentRef ref(String fileName, String mediaType, PictureSize pixels) {
        byte[] content = fileName.getBytes(StandardCharsets.UTF_8);
        return new AttachmentRef(
                UUID.randomUUID().toString(), fileName, mediaType, content.length, Documents.sha256(content), pixels);
    }

    /** Stores a file, as if it had been uploaded. */
    public AttachmentRef give(OfficeCode office, AttachmentKind kind, AttachmentRef ref) {
        records.add(new Attachment(office, kind, ref, clock.instant(), "ani"));
        return ref;
    }

    public boolean isPublic(OfficeCode office, AttachmentRef ref) {
        return records.findReleased(office, ref.id()).isPresent();
    }
}
