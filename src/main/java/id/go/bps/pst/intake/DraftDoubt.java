package id.go.bps.pst.intake;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.Component;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A doubt of a draft that was made from a document. It is open until a person settles it. */
@Entity
@Table(name = "draft_doubt")
public class DraftDoubt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_doubt_id")
    @SequenceGenerator(name = "draft_doubt_id", allocationSize = 1)
    private Long id;

    @Column(name = "office_code")
    private String officeCode;

    @Column(name = "version_id")
    private Long versionId;

    private int position;

    @Enumerated(EnumType.STRING)
    private Component component;

    @Enumerated(EnumType.STRING)
    private Doubt.Kind kind;

    private String words;

    private Integer starts;

    private Integer ends;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    protected DraftDoubt() {}

    DraftDoubt(OfficeCode office, long versionId, int position, Doubt doubt) {
        this.officeCode = office.getValue();
        this.versionId = versionId;
        this.position = position;
        this.component = doubt.component();
        this.kind = doubt.kind();
        this.words = doubt.words();
        this.starts = doubt.source() == null ? null : doubt.source().start();
        this.ends = doubt.source() == null ? null : doubt.source().end();
    }

    void settle(Instant at, String by) {
        if (!isSettled()) {
            settledAt = at;
            settledBy = by;
        }
    }

    Long getId() {
        return id;
    }

    Long getVersionId() {
        return versionId;
    }

    /** The headings in the order of the document. */
    int getPosition() {
        return position;
    }

    boolean isSettled() {
        return settledAt != null;
    }

    Instant getSettledAt() {
        return settledAt;
    }

    String getSettledBy() {
        return settledBy;
    }

    /** Null for the head of the document. */
    public Component getComponent() {
        return component;
    }

    public Doubt.Kind getKind() {
        return kind;
    }

    public String getWords() {
        return words;
    }

    /** The range of the words in the document; null where there is none. */
    public SourceRange getSource() {
        return starts == null ? null : new SourceRange(starts, ends);
    }
}
