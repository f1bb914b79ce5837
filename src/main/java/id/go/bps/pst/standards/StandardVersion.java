package id.go.bps.pst.standards;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.persistence.annotations.Mutable;

/**
 * One version of a service standard. Born a draft, from nothing or from the published version; edited, any number of times; then published,
 * from when on it never changes; superseded when the next one is published. A draft that is given up is deleted, nothing else ever is.
 */
@Entity
@Table(name = "standard_version")
public class StandardVersion {

    /** Where in its life a version stands. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        SUPERSEDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standard_version_id")
    @SequenceGenerator(name = "standard_version_id", allocationSize = 1)
    private Long id;

    @Column(name = "standard_id")
    private Long standardId;

    @Column(name = "office_code")
    private String officeCode;

    private int number;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Mutable(false)
    private StandardContent content;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Column(name = "imported_file_id")
    private Long importedFileId;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected StandardVersion() {}

    private StandardVersion(ServiceStandard standard, int number) {
        this.standardId = standard.getId();
        this.officeCode = standard.getOffice().getValue();
        this.number = number;
        this.status = Status.DRAFT;
    }

    static StandardVersion draft(ServiceStandard standard, int number, StandardContent content, Instant at, String by) {
        StandardVersion draft = new StandardVersion(standard, number);
        draft.write(content, at, by);
        return draft;
    }

    static StandardVersion draftOf(
            ServiceStandard standard, int number, ImportedFile file, StandardContent content, Instant at, String by) {
        StandardVersion draft = draft(standard, number, content, at, by);
        draft.importedFileId = file.getId();
        return draft;
    }

    /** A draft that begins with what this version says, but for the day from which it holds. */
    StandardVersion next(ServiceStandard standard, int nextNumber, Instant at, String by) {
        StandardVersion draft = draft(standard, nextNumber, content.effectiveFrom(null), at, by);
        draft.importedFileId = importedFileId;
        return draft;
    }

    void edit(StandardContent edited, Instant at, String by) {
        requireDraft();
        write(edited, at, by);
    }

    void publish(Instant at, String by) {
        requireDraft();
        status = Status.PUBLISHED;
        publishedAt = at;
        publishedBy = by;
    }

    void supersede(Instant at) {
        if (status != Status.PUBLISHED) {
            throw new IllegalStateException("only what is published can be superseded: " + status);
        }
        status = Status.SUPERSEDED;
        supersededAt = at;
    }

    void requireDraft() {
        if (status != Status.DRAFT) {
            throw Refused.conflict("draft_published_meanwhile");
        }
    }

    private void write(StandardContent edited, Instant at, String by) {
        content = edited;
        contentSha256 = Documents.sha256(edited);
        changedAt = at;
        changedBy = by;
    }

    Long getId() {
        return id;
    }

    Long getStandardId() {
        return standardId;
    }

    OfficeCode getOffice() {
        return OfficeCode.of(officeCode);
    }

    Optional<Long> getImportedFileId() {
        return Optional.ofNullable(importedFileId);
    }

    public int getNumber() {
        return number;
    }

    public Status getStatus() {
        return status;
    }

    public StandardContent getContent() {
        return content;
    }

    /** Of the content's canonical form: 64 lower-case hexadecimal digits. */
    public String getContentSha256() {
        return contentSha256;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public String getPublishedBy() {
        return publishedBy;
    }

    public Instant getSupersededAt() {
        return supersededAt;
    }

    Seen getSeen() {
        return new Seen(number, lockVersion);
    }
}
