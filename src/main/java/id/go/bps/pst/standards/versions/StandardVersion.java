package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.services.ServiceStandard;
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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.annotations.Mutable;

/**
 * One version of a service standard. Its life: it begins as a draft, empty or from another version, and is edited any number of times. It
 * is submitted, and then nobody edits it. It is returned or taken back, and is a draft again; or a second person approves it, and it waits
 * for its effective instant. At that instant it is published and never changes again. It is superseded when the next version is published,
 * or withdrawn for a reason that the public reads. A draft can be discarded; no other version is ever deleted. The database enforces the
 * same rules.
 */
@Entity
@Table(name = "standard_version")
public class StandardVersion {

    public static final int MAX_REMARK = 2_000;

    /** The state of a version. An approved version is scheduled: it becomes public automatically at its effective instant. */
    public enum Status {
        DRAFT,
        SUBMITTED,
        APPROVED,
        PUBLISHED,
        SUPERSEDED,
        WITHDRAWN;

        /** Open: not published yet. A standard has at most one open version. */
        static final Set<Status> OPEN = Set.copyOf(EnumSet.of(DRAFT, SUBMITTED, APPROVED));

        /** Read by the public, now or in the history. */
        public static final Set<Status> PUBLIC = Set.copyOf(EnumSet.of(PUBLISHED, SUPERSEDED, WITHDRAWN));

        public boolean isOpen() {
            return OPEN.contains(this);
        }

        public boolean isPublic() {
            return PUBLIC.contains(this);
        }
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

    @Column(name = "review_date")
    private LocalDate reviewDate;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_alone")
    private boolean approvedAlone;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    // What the content states, for lists of versions, which do not read it

    @Column(name = "decree_number")
    private String decreeNumber;

    /** ISO 8601. */
    @Column(name = "effective_date")
    private String effectiveDate;

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

    public static StandardVersion draft(
            ServiceStandard standard, int number, StandardContent content, Instant at, String by) {
        StandardVersion draft = new StandardVersion(standard, number);
        draft.write(content, at, by);
        return draft;
    }

    public static StandardVersion draftOf(
            ServiceStandard standard, int number, ImportedFile file, StandardContent content, Instant at, String by) {
        StandardVersion draft = draft(standard, number, content, at, by);
        draft.importedFileId = file.getId();
        return draft;
    }

    /** A version that another system published before, with its original file; no second person approved it here. */
    static StandardVersion imported(
            ServiceStandard standard, int number, ImportedFile file, StandardContent content, Instant at, String by) {
        StandardVersion version = draftOf(standard, number, file, content, at, by);
        version.show(at, by);
        return version;
    }

    /**
     * A draft that begins with the content of this version, without its effective date and without the signed decree, which is for one
     * text.
     */
    public StandardVersion next(ServiceStandard standard, int nextNumber, Instant at, String by) {
        StandardContent begun =
                content.effectiveFrom(null).decreedBy(content.decree().signedAs(null));
        StandardVersion draft = draft(standard, nextNumber, begun, at, by);
        draft.importedFileId = importedFileId;
        return draft;
    }

    public void edit(StandardContent edited, Instant at, String by) {
        requireDraft();
        write(edited, at, by);
    }

    /**
     * @param review day of the next review; null for not stated
     * @throws Refusal (invalid) when that day is before the effective date
     */
    public void submit(LocalDate review, Instant at, String by) {
        requireDraft();
        if (review != null && content.effectiveDate() != null && !review.isAfter(content.effectiveDate())) {
            throw Refusal.invalid("review_before_effective").in("reviewDate");
        }
        status = Status.SUBMITTED;
        reviewDate = review;
        submittedAt = at;
        submittedBy = by;
    }

    /** Makes a submitted, or approved and not yet published, version a draft again. */
    public void reopen() {
        if (status != Status.SUBMITTED && status != Status.APPROVED) {
            throw Refusal.conflict("version_moved_on");
        }
        status = Status.DRAFT;
        submittedAt = null;
        submittedBy = null;
        approvedAt = null;
        approvedBy = null;
        approvedAlone = false;
        effectiveAt = null;
    }

    /**
     * @param effective effective instant
     * @throws Refusal (invalid) when the caller submitted it or edited it last
     */
    public void approve(Instant effective, Instant at, String by) {
        if (by.equals(submittedBy) || by.equals(changedBy)) {
            throw Refusal.invalid("approval_own");
        }
        schedule(effective, at, by);
    }

    /** Approves without a second person, where the centre allows the office. */
    public void approveAlone(Instant effective, Instant at, String by) {
        schedule(effective, at, by);
        approvedAlone = true;
    }

    private void schedule(Instant effective, Instant at, String by) {
        if (status != Status.SUBMITTED) {
            throw Refusal.conflict("version_moved_on");
        }
        status = Status.APPROVED;
        effectiveAt = effective;
        approvedAt = at;
        approvedBy = by;
    }

    boolean isDue(Instant now) {
        return status == Status.APPROVED && !effectiveAt.isAfter(now);
    }

    /** @param today in the office's zone; its effective date where it has none */
    void publish(LocalDate today, Instant at, String by) {
        if (!isDue(at)) {
            throw new IllegalStateException("only what is approved and due can be published: " + status);
        }
        if (content.effectiveDate() == null) {
            state(content.effectiveFrom(today));
        }
        show(at, by);
    }

    private void show(Instant at, String by) {
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

    /** @param reason for the public; required */
    void withdraw(String reason, Instant at, String by) {
        if (status != Status.PUBLISHED) {
            throw Refusal.conflict("version_moved_on");
        }
        withdrawalReason = PlainText.required("reason", reason, MAX_REMARK);
        status = Status.WITHDRAWN;
        withdrawnAt = at;
        withdrawnBy = by;
    }

    void requireDraft() {
        if (status == Status.SUBMITTED || status == Status.APPROVED) {
            throw Refusal.conflict("draft_submitted_meanwhile", submittedBy);
        }
        if (status != Status.DRAFT) {
            throw Refusal.conflict("draft_published_meanwhile");
        }
    }

    private void write(StandardContent edited, Instant at, String by) {
        state(edited);
        changedAt = at;
        changedBy = by;
    }

    private void state(StandardContent stated) {
        content = stated;
        contentSha256 = Documents.sha256(stated);
        decreeNumber = stated.decree().number();
        effectiveDate = Objects.toString(stated.effectiveDate(), null);
    }

    public Long getId() {
        return id;
    }

    Long getStandardId() {
        return standardId;
    }

    public OfficeCode getOffice() {
        return OfficeCode.of(officeCode);
    }

    public Optional<Long> getImportedFileId() {
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

    /** The SHA-256 of the content's canonical form: 64 lower-case hexadecimal digits. */
    public String getContentSha256() {
        return contentSha256;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    /** When it ceased to be in force; empty where it never was in force, or still is. */
    public Optional<Instant> getEndedAt() {
        return Optional.ofNullable(supersededAt == null ? withdrawnAt : supersededAt);
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

    /** Its effective instant; null before it is approved, and where it was imported. */
    public Instant getEffectiveAt() {
        return effectiveAt;
    }

    public VersionLife getLife() {
        return new VersionLife(
                submittedAt,
                submittedBy,
                approvedAt,
                approvedBy,
                approvedAlone,
                effectiveAt,
                reviewDate,
                publishedAt,
                publishedBy,
                supersededAt,
                withdrawnAt,
                withdrawnBy,
                withdrawalReason);
    }

    public DraftState getSeen() {
        return new DraftState(number, lockVersion);
    }
}
