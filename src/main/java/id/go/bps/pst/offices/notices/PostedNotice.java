package id.go.bps.pst.offices.notices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
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

/** A {@link Notice} that an office posted. It is shown during its time, unless staff of the office end it early. Its text never changes. */
@Entity
@Table(name = "office_notice")
public class PostedNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "office_notice_id")
    @SequenceGenerator(name = "office_notice_id", allocationSize = 1)
    private Long id;

    @Column(name = "office_code")
    private String officeCode;

    @Enumerated(EnumType.STRING)
    private Notice.Kind kind;

    @Column(name = "text_id")
    private String text;

    @Column(name = "text_en")
    private String englishText;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "until_at")
    private Instant until;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "posted_by")
    private String postedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected PostedNotice() {}

    /** @throws Refusal (invalid, in "until") when its time is over already */
    PostedNotice(OfficeCode office, Notice notice, Instant at, String by) {
        if (!at.isBefore(notice.until())) {
            throw Refusal.invalid("notice_past").in("until");
        }
        officeCode = office.getValue();
        kind = notice.kind();
        text = notice.text();
        englishText = notice.englishText();
        from = notice.from();
        until = notice.until();
        postedAt = at;
        postedBy = by;
    }

    /** @throws Refusal (conflict) when it is over, or a colleague ended it before */
    void end(Instant at, String by) {
        if (!isPending(at)) {
            throw Refusal.conflict("notice_over");
        }
        endedAt = at;
        endedBy = by;
    }

    /** Whether it is shown now, or will be. */
    boolean isPending(Instant now) {
        return endedAt == null && now.isBefore(until);
    }

    public Notice getNotice() {
        return new Notice(kind, text, englishText, from, until);
    }

    OfficeCode getOffice() {
        return OfficeCode.of(officeCode);
    }

    Long getId() {
        return id;
    }

    Instant getPostedAt() {
        return postedAt;
    }

    String getPostedBy() {
        return postedBy;
    }

    Instant getEndedAt() {
        return endedAt;
    }

    String getEndedBy() {
        return endedBy;
    }
}
