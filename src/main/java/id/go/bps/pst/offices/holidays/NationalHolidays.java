package id.go.bps.pst.offices.holidays;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Open;
import id.go.bps.pst.kernel.permission.PermitArea;
import id.go.bps.pst.kernel.persistence.DuplicateRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Use case: the centre edits the national holidays for all offices. */
@ApplicationScoped
@Transactional
public class NationalHolidays {

    private final HolidayRevisions revisions;
    private final Clock clock;
    private final Event<NationalHolidaysChanged> changed;

    @Inject
    public NationalHolidays(HolidayRevisions revisions, Clock clock, Event<NationalHolidaysChanged> changed) {
        this.revisions = revisions;
        this.clock = clock;
        this.changed = changed;
    }

    /** The lists in force, by year. */
    @Open
    public List<HolidayListView> list() {
        return revisions.newest().stream().map(HolidayListView::of).toList();
    }

    /**
     * The present list of a year, for callers who may edit it; revision 0 where there is none yet.
     *
     * @param centre the head office, whose lists these are
     */
    @PermitArea(AreaPermission.KEEP_NATIONAL_LISTS)
    public HolidayListView edit(OfficeCode centre, int year) {
        return revisions
                .findNewest(year)
                .map(HolidayListView::of)
                .orElseGet(() -> new HolidayListView(year, 0, null, null, null));
    }

    /**
     * Saves a year's list; it applies to every office at once.
     *
     * @param centre the head office, whose lists these are
     * @param seen the revision that the caller saw, 0 for none
     * @throws Refusal (conflict) when somebody saved another since
     */
    @PermitArea(AreaPermission.KEEP_NATIONAL_LISTS)
    public void save(OfficeCode centre, int seen, HolidayList list) {
        if (revisions.findNewest(list.year()).map(HolidayRevision::getRevision).orElse(0) != seen) {
            throw Refusal.conflict("holidays_changed_meanwhile");
        }
        String author = CallContext.current().orElseThrow().getCaller().getUserName();
        try {
            revisions.add(new HolidayRevision(seen + 1, list, clock.instant(), author));
        } catch (PersistenceException e) {
            throw DuplicateRow.isCauseOf(e) ? Refusal.conflict("holidays_changed_meanwhile") : e;
        }
        changed.fire(new NationalHolidaysChanged(list.year()));
    }
}
