package id.go.bps.pst.offices.holidays;

import id.go.bps.pst.kernel.persistence.DuplicateRow;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

/** The national lists of holidays. They belong to no office, so the queries are not limited to one. */
public interface HolidayRevisions {

    /** The lists in force, by year. */
    List<HolidayRevision> newest();

    Optional<HolidayRevision> findNewest(int year);

    /** @throws PersistenceException caused by a {@link DuplicateRow} when the year has a revision of this number */
    void add(HolidayRevision revision);
}
