package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.PictureSize;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A file that an office uploaded. It is stored after its content was checked, and never changes. Only the office can see it until a
 * published document names it; then it is public for ever. A file that no document names is deleted thirty days after its last upload.
 */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    private String id;

    @Column(name = "office_code")
    private String officeCode;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    private String sha256;

    private Integer width;

    private Integer height;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "kept_by")
    private String keptBy;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected Attachment() {}

    Attachment(OfficeCode office, AttachmentKind kind, AttachmentRef ref, Instant keptAt, String keptBy) {
        this.id = ref.id();
        this.officeCode = office.getValue();
        this.kind = kind;
        this.fileName = ref.fileName();
        this.mediaType = ref.mediaType();
        this.size = ref.size();
        this.sha256 = ref.sha256();
        this.width = ref.pixels() == null ? null : ref.pixels().width();
        this.height = ref.pixels() == null ? null : ref.pixels().height();
        this.keptAt = keptAt;
        this.keptBy = keptBy;
        this.handedInAt = keptAt;
    }

    AttachmentRef ref() {
        PictureSize pixels = width == null ? null : new PictureSize(width, height);
        return new AttachmentRef(id, fileName, mediaType, size, sha256, pixels);
    }

    void handedInAgain(Instant now) {
        if (now.isAfter(handedInAt)) {
            handedInAt = now;
        }
    }

    void release(Instant now) {
        if (releasedAt == null) {
            releasedAt = now;
        }
    }

    public OfficeCode getOffice() {
        return OfficeCode.of(officeCode);
    }

    public AttachmentKind getKind() {
        return kind;
    }

    public Instant getKeptAt() {
        return keptAt;
    }

    public String getKeptBy() {
        return keptBy;
    }

    Instant getHandedInAt() {
        return handedInAt;
    }

    public Instant getReleasedAt() {
        return releasedAt;
    }
}
