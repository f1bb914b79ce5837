package id.go.bps.pst.offices.holidays;

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

/** A year's {@link HolidayList} as it was saved once: written, and never changed. The newest revision is in force. */
@Entity
@Table(name = "holiday_list")
public class HolidayRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "holiday_list_id")
    @SequenceGenerator(name = "holiday_list_id", allocationSize = 1)
    private Long id;

    /** The head office: the lists of the nation are the centre's. */
    @Column(name = "office_code")
    private String officeCode = OfficeCode.HEAD_OFFICE.getValue();

    @Column(name = "\"year\"")
    private int year;

    private int revision;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "saved_by")
    private String savedBy;

    @Mutable(false)
    private HolidayList list;

    protected HolidayRevision() {}

    HolidayRevision(int revision, HolidayList list, Instant validFrom, String savedBy) {
        this.year = list.year();
        this.revision = revision;
        this.list = list;
        this.validFrom = validFrom;
        this.savedBy = savedBy;
    }

    public int getRevision() {
        return revision;
    }

    public HolidayList getList() {
        return list;
    }

    public Instant getValidFrom() {
        return validFrom;
    }

    public String getSavedBy() {
        return savedBy;
    }
}
