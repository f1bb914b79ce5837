package id.go.bps.pst.offices.holidays;

import java.io.Serializable;
import java.time.Instant;

/**
 * The present list of a year, as a view for pages.
 *
 * @param revision 0 where none was saved yet
 * @param list null where none was saved yet
 * @param savedAt null where none was saved yet
 * @param savedBy who; null where none was saved yet
 */
public record HolidayListView(int year, int revision, HolidayList list, Instant savedAt, String savedBy)
        implements Serializable {

    static HolidayListView of(HolidayRevision revision) {
        return new HolidayListView(
                revision.getList().year(),
                revision.getRevision(),
                revision.getList(),
                revision.getValidFrom(),
                revision.getSavedBy());
    }
}
