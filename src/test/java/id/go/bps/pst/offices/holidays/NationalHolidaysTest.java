package id.go.bps.pst.offices.holidays;

import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.testkit.memory.Acting;
import id.go.bps.pst.testkit.memory.FiredEvents;
import id.go.bps.pst.testkit.memory.SetClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NationalHolidaysTest {

    private static final OfficeCode CENTRE = OfficeCode.HEAD_OFFICE;
    private static final Instant MORNING = Instant.parse("2026-11-30T00:00:00Z");
    private static final Holiday NEW_YEAR =
            new Holiday(LocalDate.of(2027, 1, 1), Holiday.Kind.NATIONAL_HOLIDAY, "Tahun Baru", "New Year's Day");

    private final InMemoryHolidayRevisions revisions = new InMemoryHolidayRevisions();
    private final FiredEvents<NationalHolidaysChanged> changed = new FiredEvents<>();
    private final NationalHolidays holidays = new NationalHolidays(revisions, new SetClock(MORNING), changed);
    private final Caller pusat = Caller.person("pusat", "Pusat", Set.of(Role.CENTRAL_ADMINISTRATOR), Set.of(CENTRE));

    private static HolidayList list(int year, Holiday... days) {
        return new HolidayList(year, "SKB", List.of(days));
    }

    private void save(int seen, HolidayList list) {
        Acting.as(pusat, () -> holidays.save(CENTRE, seen, list));
    }

    @Test
    void aYearWithoutAListHasRevisionZero() {
        assertThat(holidays.edit(CENTRE, 2027)).isEqualTo(new HolidayListView(2027, 0, null, null, null));
        assertThat(holidays.list()).isEmpty();
    }

    @Test
    void aSavedListIsInForceAndFiresNewsForEveryOffice() {
        save(0, list(2027));
        save(1, list(2027, NEW_YEAR));
        save(0, list(2026));

        HolidayListView newest = new HolidayListView(2027, 2, list(2027, NEW_YEAR), MORNING, "pusat");
        assertThat(holidays.edit(CENTRE, 2027)).isEqualTo(newest);
        assertThat(holidays.list()).extracting(HolidayListView::year).containsExactly(2026, 2027);
        assertThat(holidays.list()).contains(newest);
        assertThat(changed.all())
                .containsExactly(
                        new NationalHolidaysChanged(2027),
                        new NationalHolidaysChanged(2027),
                        new NationalHolidaysChanged(2026));
        assertThat(changed.all().getFirst().office()).isEqualTo(CENTRE);
    }

    @Test
    void aCallerWhoDidNotSeeTheNewestListCannotReplaceIt() {
        save(0, list(2027));

        assertRefused(() -> save(0, list(2027, NEW_YEAR)))
                .saying("holidays_changed_meanwhile")
                .asConflict();
        assertRefused(() -> save(2, list(2027, NEW_YEAR)))
                .saying("holidays_changed_meanwhile")
                .asConflict();
        assertThat(changed.all()).hasSize(1);
    }

    @Test
    void ofTwoSavesAtTheSameTimeOneIsRefused() {
        // The other transaction's list is invisible before its commit
        HolidayRevisions unseen = new InMemoryHolidayRevisions() {
            @Override
            public Optional<HolidayRevision> findNewest(int year) {
                return Optional.empty();
            }
        };
        NationalHolidays both = new NationalHolidays(unseen, new SetClock(MORNING), changed);
        Acting.as(pusat, () -> both.save(CENTRE, 0, list(2027)));

        assertRefused(() -> Acting.as(pusat, () -> both.save(CENTRE, 0, list(2027, NEW_YEAR))))
                .saying("holidays_changed_meanwhile")
                .asConflict();
        assertThat(changed.all()).hasSize(1);
    }
}
