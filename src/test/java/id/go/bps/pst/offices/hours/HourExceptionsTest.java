package id.go.bps.pst.offices.hours;

import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.DeliveryMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HourExceptionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final List<HourSpan> HOURS = List.of(span(null));

    private static HourSpan span(List<DayOfWeek> days) {
        return HourSpan.of(days, LocalTime.of(8, 0), LocalTime.of(12, 0));
    }

    private static Closure closure(LocalDate from, LocalDate until) {
        return new Closure(from, until, null, null);
    }

    private static SpecialDay special(LocalDate date) {
        return new SpecialDay(date, null, null, HOURS);
    }

    private static Season season(String name, LocalDate from, LocalDate until) {
        return new Season(name, null, from, until, HOURS);
    }

    @Test
    void aClosureOfOneDayNeedsNoEnd() {
        assertThat(closure(MONDAY, null).until()).isEqualTo(MONDAY);
        Closure two = closure(MONDAY, MONDAY.plusDays(1));
        assertThat(two.holdsOn(MONDAY.minusDays(1))).isFalse();
        assertThat(two.holdsOn(MONDAY)).isTrue();
        assertThat(two.holdsOn(MONDAY.plusDays(1))).isTrue();
        assertThat(two.holdsOn(MONDAY.plusDays(2))).isFalse();
        assertRefused(() -> closure(null, MONDAY)).saying("date_missing").in("from");
        assertRefused(() -> closure(MONDAY, MONDAY.minusDays(1)))
                .saying("dates_order")
                .in("until");
    }

    @Test
    void aSeasonHasANameDatesAndAWeek() {
        Season two = season("Ramadan", MONDAY, MONDAY.plusDays(1));
        assertThat(two.holdsOn(MONDAY.minusDays(1))).isFalse();
        assertThat(two.holdsOn(MONDAY)).isTrue();
        assertThat(two.holdsOn(MONDAY.plusDays(1))).isTrue();
        assertThat(two.holdsOn(MONDAY.plusDays(2))).isFalse();
        assertThat(season("Ramadan", MONDAY, MONDAY).holdsOn(MONDAY)).isTrue();
        assertRefused(() -> season(" ", MONDAY, MONDAY)).in("name");
        assertRefused(() -> season("Ramadan", null, MONDAY))
                .saying("date_missing")
                .in("from");
        assertRefused(() -> season("Ramadan", MONDAY, null))
                .saying("date_missing")
                .in("until");
        assertRefused(() -> season("Ramadan", MONDAY, MONDAY.minusDays(1)))
                .saying("dates_order")
                .in("until");
        assertRefused(() -> new Season("Ramadan", null, MONDAY, MONDAY, null))
                .saying("season_without_hours")
                .in("hours");
    }

    @Test
    void theHoursOfASpecialDayNameNoDays() {
        assertRefused(() -> special(null)).saying("date_missing").in("date");
        assertRefused(() -> new SpecialDay(MONDAY, null, null, null))
                .saying("special_without_hours")
                .in("hours");
        assertRefused(() -> new SpecialDay(MONDAY, null, null, List.of(span(List.of(DayOfWeek.MONDAY)))))
                .saying("special_with_days")
                .in("hours");
    }

    @Test
    void eachListIsSortedByDate() {
        HourExceptions exceptions = new HourExceptions(
                List.of(
                        closure(MONDAY.plusDays(1), null),
                        closure(MONDAY, MONDAY.plusDays(3)),
                        closure(MONDAY, MONDAY)),
                List.of(special(MONDAY.plusDays(1)), special(MONDAY)),
                List.of(season("2", MONDAY.plusDays(1), MONDAY.plusDays(1)), season("1", MONDAY, MONDAY)));

        assertThat(exceptions.closures())
                .containsExactly(
                        closure(MONDAY, MONDAY),
                        closure(MONDAY, MONDAY.plusDays(3)),
                        closure(MONDAY.plusDays(1), null));
        assertThat(exceptions.specialDays()).containsExactly(special(MONDAY), special(MONDAY.plusDays(1)));
        assertThat(exceptions.seasons()).extracting(Season::name).containsExactly("1", "2");
        assertThat(new HourExceptions(null, null, null)).isEqualTo(HourExceptions.NONE);
    }

    @Test
    void aDayHasOneSetOfSpecialHoursAndOneWeek() {
        assertRefused(() -> new HourExceptions(null, List.of(special(MONDAY), special(MONDAY)), null))
                .saying("special_twice")
                .in("specialDays");
        assertRefused(() -> new HourExceptions(
                        null,
                        null,
                        List.of(
                                season("Natal", MONDAY.plusDays(1), MONDAY.plusDays(9)),
                                season("Ramadan", MONDAY, MONDAY.plusDays(1)))))
                .saying("seasons_overlap", "Ramadan", "Natal")
                .in("seasons");
    }

    @Test
    void thereAreAtMostSixtyRowsOfAKind() {
        List<Closure> sixty = IntStream.range(0, 60)
                .mapToObj(day -> closure(MONDAY.plusDays(day), null))
                .toList();
        List<Closure> more = IntStream.range(0, 61)
                .mapToObj(day -> closure(MONDAY.plusDays(day), null))
                .toList();

        assertThat(new HourExceptions(sixty, null, null).closures()).hasSize(60);
        assertRefused(() -> new HourExceptions(more, null, null))
                .saying("too_many_rows", 60, 61)
                .in("closures");
    }

    @Test
    void consecutiveDaysAreGrouped() {
        List<DayOfWeek> days =
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

        assertThat(span(days).dayRuns())
                .containsExactly(
                        List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                        List.of(DayOfWeek.THURSDAY),
                        List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        assertThat(span(null).dayRuns()).isEmpty();
    }

    @Test
    void hoursWithoutAModeAreForAllModesAndAQueryWithoutAModeSeesAll() {
        HourSpan online = new HourSpan(null, LocalTime.of(8, 0), HourSpan.END_OF_DAY, DeliveryMode.ONLINE, null);

        assertThat(span(null).isFor(DeliveryMode.ONLINE)).isTrue();
        assertThat(online.isFor(DeliveryMode.ONLINE)).isTrue();
        assertThat(online.isFor(null)).isTrue();
        assertThat(online.isFor(DeliveryMode.values()[online.mode() == DeliveryMode.values()[0] ? 1 : 0]))
                .isFalse();
    }
}
