package id.go.bps.pst.standards.versions;

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

/** A step in the life of a version: who, when and, where stated, why. It never changes. */
@Entity
@Table(name = "standard_version_event")
public class VersionEvent {

    /** The kind of step. */
    public enum EventKind {
        BEGUN,
        SUBMITTED,
        TAKEN_BACK,
        RETURNED,
        APPROVED,
        PUBLISHED,
        SUPERSEDED,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standard_version_event_id")
    @SequenceGenerator(name = "standard_version_event_id", allocationSize = 1)
    private Long id;

    @Column(name = "version_id")
    private Long versionId;

    @Column(name = "office_code")
    private String officeCode;

    @Enumerated(EnumType.STRING)
    private EventKind what;

    private Instant at;
    private String who;
    private String remark;

    protected VersionEvent() {}

    VersionEvent(StandardVersion version, EventKind what, Instant at, String who, String remark) {
        this.versionId = version.getId();
        this.officeCode = version.getOffice().getValue();
        this.what = what;
        this.at = at;
        this.who = who;
        this.remark = remark;
    }

    Long getVersionId() {
        return versionId;
    }

    public EventKind getWhat() {
        return what;
    }

    public Instant getAt() {
        return at;
    }

    /** User name; "portal" for automatic steps; empty where it was not recorded. */
    public String getWho() {
        return who;
    }

    /** A remark in that person's words; for the first step, the number of the version from which the draft was made; null for none. */
    public String getRemark() {
        return remark;
    }
}
