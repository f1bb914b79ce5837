package id.go.bps.pst.offices.profile;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Mutable;

/** An {@link OfficeProfile} as it was saved once: written, and never changed. The newest revision is in force. */
@Entity
@Table(name = "office_profile")
public class ProfileRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "office_profile_id")
    @SequenceGenerator(name = "office_profile_id", allocationSize = 1)
    private Long id;

    @Column(name = "office_code")
    private String officeCode;

    private int revision;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "saved_by")
    private String savedBy;

    @Mutable(false)
    private OfficeProfile profile;

    protected ProfileRevision() {}

    ProfileRevision(OfficeCode office, int revision, OfficeProfile profile, Instant validFrom, String savedBy) {
        this.officeCode = office.getValue();
        this.revision = revision;
        this.profile = profile;
        this.validFrom = validFrom;
        this.savedBy = savedBy;
    }

    public OfficeCode getOffice() {
        return OfficeCode.of(officeCode);
    }

    public int getRevision() {
        return revision;
    }

    public OfficeProfile getProfile() {
        return profile;
    }

    public Instant getValidFrom() {
        return validFrom;
    }

    public String getSavedBy() {
        return savedBy;
    }
}
