package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A saved revision of an office's document. It never changes. Revisions are numbered from 1; the newest is in force. */
@MappedSuperclass
public abstract class OfficeRevision {

    @Column(name = "office_code")
    private String officeCode;

    private int revision;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "saved_by")
    private String savedBy;

    protected OfficeRevision() {}

    protected OfficeRevision(OfficeCode office, int revision, Instant validFrom, String savedBy) {
        this.officeCode = office.getValue();
        this.revision = revision;
        this.validFrom = validFrom;
        this.savedBy = savedBy;
    }

    public OfficeCode getOffice() {
        return OfficeCode.of(officeCode);
    }

    public int getRevision() {
        return revision;
    }

    public Instant getValidFrom() {
        return validFrom;
    }

    public String getSavedBy() {
        return savedBy;
    }
}
