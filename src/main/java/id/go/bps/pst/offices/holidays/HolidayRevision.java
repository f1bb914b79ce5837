package id.go.bps.pst.offices.holidays;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeRevision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Mutable;

/**
 * A saved revision of a year's {@link HolidayList}. It belongs to the head office, because national lists are the centre's. Each year counts its own
 * revisions.
 */
@Entity
@Table(name = "holiday_list")
public class HolidayRevision extends OfficeRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "holiday_list_id")
    @SequenceGenerator(name = "holiday_list_id", allocationSize = 1)
    private Long id;

    @Column(name = "\"year\"")
    private int year;

    @Mutable(false)
    private HolidayList list;

    protected HolidayRevision() {}

    HolidayRevision(int revision, HolidayList list, Instant validFrom, String savedBy) {
        super(OfficeCode.HEAD_OFFICE, revision, validFrom, savedBy);
        this.year = list.year();
        this.list = list;
    }

    public HolidayList getList() {
        return list;
    }
}
