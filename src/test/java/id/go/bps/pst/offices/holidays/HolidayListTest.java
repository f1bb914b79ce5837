package id.go.bps.pst.offices.holidays;

import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HolidayListTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private static Holiday holiday(LocalDate date) {
        return new Holiday(date, Holiday.Kind.NATIONAL_HOLIDAY, "Libur " + date, "Holiday " + date);
    }

    private static List<Holiday> days(int many) {
        return IntStream.range(0, many)
                .mapToObj(day -> holiday(NEW_YEAR.plusDays(day)))
                .toList();
    }

    @Test
    void theDaysAreSortedByDate() {
        Holiday christmas = holiday(LocalDate.of(2027, 12, 25));
        Holiday newYear = holiday(NEW_YEAR);

        assertThat(new HolidayList(2027, "SKB", List.of(christmas, newYear)).holidays())
                .containsExactly(newYear, christmas);
        assertThat(new HolidayList(2027, "SKB", null).holidays()).isEmpty();
    }

    @Test
    void aDayOfAnotherYearIsRefused() {
        assertRefused(() -> new HolidayList(2028, "SKB", days(1)))
                .saying("holiday_of_another_year", "2028", "Libur 2027-01-01")
                .in("holidays");
    }

    @Test
    void aDayIsListedOnce() {
        assertRefused(() -> new HolidayList(2027, "SKB", List.of(holiday(NEW_YEAR), holiday(NEW_YEAR))))
                .saying("holiday_twice", "Libur 2027-01-01")
                .in("holidays");
    }

    @Test
    void aYearHasAtMostSixtyDays() {
        assertThat(new HolidayList(2027, "SKB", days(60)).holidays()).hasSize(60);
        assertRefused(() -> new HolidayList(2027, "SKB", days(61)))
                .saying("too_many_rows", 60, 61)
                .in("holidays");
    }

    @Test
    void theSourceIsRequired() {
        assertRefused(() -> new HolidayList(2027, " ", List.of())).in("source");
    }

    @Test
    void aHolidayHasADateAKindAndANameInBothLanguages() {
        Holiday.Kind leave = Holiday.Kind.COLLECTIVE_LEAVE;
        assertRefused(() -> new Holiday(null, leave, "Cuti", "Leave"))
                .saying("date_missing")
                .in("date");
        assertRefused(() -> new Holiday(NEW_YEAR, null, "Cuti", "Leave"))
                .saying("choice_unknown")
                .in("kind");
        assertRefused(() -> new Holiday(NEW_YEAR, leave, "", "Leave")).in("name");
        assertRefused(() -> new Holiday(NEW_YEAR, leave, "Cuti", null)).in("englishName");
    }
}
