package id.go.bps.pst.offices.profile;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeRevision;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Mutable;

/** A saved revision of an {@link OfficeProfile}. It never changes; the newest revision is in force. */
@Entity
@Table(name = "office_profile")
public class ProfileRevision extends OfficeRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "office_profile_id")
    @SequenceGenerator(name = "office_profile_id", allocationSize = 1)
    private Long id;

    @Mutable(false)
    private OfficeProfile profile;

    protected ProfileRevision() {}

    ProfileRevision(OfficeCode office, int revision, OfficeProfile profile, Instant validFrom, String savedBy) {
        super(office, revision, validFrom, savedBy);
        this.profile = profile;
    }

    public OfficeProfile getProfile() {
        return profile;
    }
}
