package id.go.bps.pst.offices.hours;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.offices.holidays.Holiday;
import id.go.bps.pst.offices.hours.Opening.State;
import id.go.bps.pst.offices.profile.OfficeProfile;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Any week with any exceptions, in each zone, against an oracle that knows nothing but a minute at a time. */
class ServiceHoursPropertiesTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 12, 24);
    private static final int DAYS = 14;

    /** The state of the office in one minute. */
    private enum Minute {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void the_opening_its_end_and_the_next_one_are_those_of_a_minute_by_minute_oracle(
            @ForAll("hours") ServiceHours hours,
            @ForAll("instants") LocalDateTime local,
            @ForAll("modes") DeliveryMode mode) {
        Instant instant = local.atZone(hours.zone()).toInstant();
        Opening opening = hours.at(instant, mode);
        Minute now = minute(hours, instant, mode);
        switch (opening.state()) {
            case OPEN -> {
                assertThat(now).isEqualTo(Minute.OPEN);
                assertThat(opening.opensNext()).isNull();
                assertThat(opening.until()).isEqualTo(firstOther(hours, instant, mode, Minute.OPEN, Minute.CLOSED));
            }
            case CLOSED -> {
                assertThat(now).isEqualTo(Minute.CLOSED);
                assertThat(opening.until()).isNull();
                assertThat(opening.opensNext()).isEqualTo(firstOther(hours, instant, mode, Minute.CLOSED, Minute.OPEN));
            }
            default -> assertThat(now).isEqualTo(Minute.UNKNOWN);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_state_is_constant_until_the_next_change(
            @ForAll("hours") ServiceHours hours, @ForAll("instants") LocalDateTime local) {
        Instant instant = local.atZone(hours.zone()).toInstant();
        Instant change = hours.nextChange(instant);
        assertThat(change).isAfter(instant);
        assertThat(Duration.between(instant, change)).isLessThanOrEqualTo(Duration.ofDays(1));
        for (DeliveryMode mode : hours.modes()) {
            Opening now = hours.at(instant, mode);
            for (Instant later = instant; later.isBefore(change); later = later.plusSeconds(60)) {
                assertThat(hours.at(later, mode)).isEqualTo(now);
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void hours_without_a_mode_are_those_of_each_mode(
            @ForAll("hours") ServiceHours hours, @ForAll("instants") LocalDateTime local) {
        Instant instant = local.atZone(hours.zone()).toInstant();
        boolean one = hours.at(instant, DeliveryMode.IN_PERSON).state() == State.OPEN
                || hours.at(instant, DeliveryMode.ONLINE).state() == State.OPEN;
        if (hours.at(instant, null).state() == State.OPEN) {
            assertThat(one).isTrue();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_profile_is_read_from_its_document_unchanged(@ForAll("hours") ServiceHours hours) {
        OfficeProfile profile = OfficeProfile.bare("PST").serving(hours.week(), hours.exceptions());
        OfficeProfile read = Documents.read(Documents.write(profile), OfficeProfile.class);
        assertThat(read).isEqualTo(profile);
    }

    // The oracle: the rules of precedence once more, without intervals, without merging

    private static Minute minute(ServiceHours hours, Instant instant, DeliveryMode mode) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, hours.zone());
        LocalDate date = local.toLocalDate();
        for (SpecialDay special : hours.exceptions().specialDays()) {
            if (special.date().equals(date)) {
                return anyCovers(special.hours(), local.toLocalTime(), mode) ? Minute.OPEN : Minute.CLOSED;
            }
        }
        for (Closure closure : hours.exceptions().closures()) {
            if (!closure.from().isAfter(date) && !closure.until().isBefore(date)) {
                return Minute.CLOSED;
            }
        }
        for (Holiday holiday : hours.holidays()) {
            if (holiday.date().equals(date)) {
                return Minute.CLOSED;
            }
        }
        List<HourSpan> week = hours.week();
        for (Season season : hours.exceptions().seasons()) {
            if (!season.from().isAfter(date) && !season.until().isBefore(date)) {
                week = season.hours();
            }
        }
        boolean any = false;
        List<HourSpan> ofDay = new ArrayList<>();
        for (HourSpan span : week) {
            if (span.mode() == null || mode == null || span.mode() == mode) {
                any = true;
                if (span.days().isEmpty()) {
                    return Minute.UNKNOWN;
                }
                if (span.days().contains(date.getDayOfWeek())) {
                    ofDay.add(span);
                }
            }
        }
        if (!any) {
            return Minute.UNKNOWN;
        }
        return anyCovers(ofDay, local.toLocalTime(), mode) ? Minute.OPEN : Minute.CLOSED;
    }

    private static boolean anyCovers(List<HourSpan> spans, LocalTime time, DeliveryMode mode) {
        return spans.stream()
                .filter(span -> span.mode() == null || mode == null || span.mode() == mode)
                .anyMatch(span -> !time.isBefore(span.opens())
                        && (span.closes().equals(LocalTime.MIDNIGHT) || time.isBefore(span.closes())));
    }

    /** The first minute that does not satisfy {@code while_}; null where that is not {@code wanted}, or too far away. */
    private static Instant firstOther(
            ServiceHours hours, Instant from, DeliveryMode mode, Minute while_, Minute wanted) {
        // All generated exceptions are within these days; a regular week follows
        int minutes = (DAYS + 16) * 24 * 60;
        for (int i = 1; i <= minutes; i++) {
            Instant instant = from.plusSeconds(60L * i);
            Minute minute = minute(hours, instant, mode);
            if (minute != while_) {
                return minute == wanted ? instant : null;
            }
        }
        return null;
    }

    // What offices may state

    @Provide
    Arbitrary<ServiceHours> hours() {
        Arbitrary<ZoneId> zones =
                Arbitraries.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura").map(ZoneId::of);
        return Combinators.combine(zones, week(0), exceptions(), holidays()).as(ServiceHours::new);
    }

    @Provide
    Arbitrary<LocalDateTime> instants() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, DAYS - 1).map(BEGIN::plusDays);
        return Combinators.combine(dates, times()).as(LocalDate::atTime);
    }

    @Provide
    Arbitrary<DeliveryMode> modes() {
        return Arbitraries.of(DeliveryMode.class).injectNull(0.4);
    }

    /** Few distinct times, so that spans touch, overlap, and meet at midnight. */
    private static Arbitrary<LocalTime> times() {
        return Arbitraries.of("00:00", "00:01", "07:30", "08:00", "12:00", "13:00", "15:30", "16:00", "23:59")
                .map(LocalTime::parse);
    }

    private static Arbitrary<HourSpan> span(Arbitrary<List<DayOfWeek>> days) {
        return Combinators.combine(
                        days,
                        times(),
                        times(),
                        Arbitraries.of(DeliveryMode.class).injectNull(0.7))
                .as((of, one, other, mode) -> {
                    boolean inOrder = other.equals(LocalTime.MIDNIGHT) || one.isBefore(other);
                    if (!inOrder && one.equals(other)) {
                        return new HourSpan(of, LocalTime.MIDNIGHT, HourSpan.END_OF_DAY, mode, null);
                    }
                    return inOrder
                            ? new HourSpan(of, one, other, mode, null)
                            : new HourSpan(of, other, one, mode, null);
                });
    }

    private static Arbitrary<List<HourSpan>> week(int least) {
        Arbitrary<List<DayOfWeek>> days = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of(DayOfWeek.class).list().ofMinSize(1).ofMaxSize(7)),
                Tuple.of(2, Arbitraries.just(List.of(DayOfWeek.values()))),
                Tuple.of(1, Arbitraries.just(List.of())));
        return span(days).list().ofMinSize(least).ofMaxSize(6);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, DAYS).map(BEGIN::plusDays);
    }

    private static Arbitrary<HourExceptions> exceptions() {
        Arbitrary<Closure> closure = Combinators.combine(
                        dates(), Arbitraries.integers().between(0, 3))
                .as((from, days) -> new Closure(from, from.plusDays(days), "Tutup", null));
        Arbitrary<SpecialDay> special = Combinators.combine(
                        dates(),
                        span(Arbitraries.just(List.of())).list().ofMinSize(1).ofMaxSize(3))
                .as((date, spans) -> new SpecialDay(date, null, null, spans));
        Arbitrary<List<Season>> seasons = Combinators.combine(
                        dates(), Arbitraries.integers().between(0, 6), week(1), week(1), Arbitraries.of(0, 1, 2))
                .as((from, days, one, two, count) -> List.of(
                                new Season("Satu", null, from, from.plusDays(days), one),
                                new Season("Dua", null, from.plusDays(days + 1), from.plusDays(days + 2), two))
                        .subList(0, count));
        return Combinators.combine(
                        closure.list().ofMaxSize(2),
                        special.list().ofMaxSize(2).uniqueElements(SpecialDay::date),
                        seasons)
                .as(HourExceptions::new);
    }

    private static Arbitrary<List<Holiday>> holidays() {
        return dates().map(date -> new Holiday(date, Holiday.Kind.COLLECTIVE_LEAVE, "Cuti bersama", "Leave"))
                .list()
                .ofMaxSize(3);
    }
}
