package id.go.bps.pst.offices.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.holidays.Holiday;
import id.go.bps.pst.offices.hours.Opening.State;
import id.go.bps.pst.offices.hours.ServiceDay.Ground;
import id.go.bps.pst.offices.notices.Notice;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public opening of an office, for the kinds of hours that offices have. */
class ServiceHoursTest {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final List<DayOfWeek> WORKDAYS = List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY);
    private static final List<HourSpan> WEEK = List.of(
            span(WORKDAYS, "08:00", "12:00"),
            span(WORKDAYS, "13:00", "15:30"),
            span(List.of(FRIDAY), "08:00", "11:30"),
            span(List.of(FRIDAY), "13:30", "16:00"));
    private static final Holiday INDEPENDENCE = new Holiday(
            LocalDate.of(2026, 8, 17), Holiday.Kind.NATIONAL_HOLIDAY, "Hari Kemerdekaan", "Independence Day");

    private static final ServiceHours BIMA = hours(WEEK, HourExceptions.NONE, INDEPENDENCE);

    @Test
    void open_until_the_next_break() {
        Opening opening = BIMA.at(wita("2026-08-13T09:00"), null);
        assertThat(opening.state()).isEqualTo(State.OPEN);
        assertThat(opening.until()).isEqualTo(wita("2026-08-13T12:00"));
        assertThat(BIMA.at(wita("2026-08-13T08:00"), null).state()).isEqualTo(State.OPEN);
        assertThat(BIMA.at(wita("2026-08-13T07:59"), null).opensNext()).isEqualTo(wita("2026-08-13T08:00"));
        assertThat(BIMA.at(wita("2026-08-13T12:00"), null).opensNext()).isEqualTo(wita("2026-08-13T13:00"));
    }

    @Test
    void closed_over_a_weekend_and_the_following_holiday() {
        Opening opening = BIMA.at(wita("2026-08-14T16:00"), null);
        assertThat(opening.state()).isEqualTo(State.CLOSED);
        assertThat(opening.opensNext()).isEqualTo(wita("2026-08-18T08:00"));
        Opening onTheDay = BIMA.at(wita("2026-08-17T10:00"), null);
        assertThat(onTheDay.state()).isEqualTo(State.CLOSED);
        assertThat(onTheDay.today().ground()).isEqualTo(Ground.HOLIDAY);
        assertThat(onTheDay.today().reason()).isEqualTo("Hari Kemerdekaan");
    }

    @Test
    void a_closure_of_a_year_is_searched_and_after_two_years_the_next_opening_is_unknown() {
        Closure rebuilding = new Closure(LocalDate.of(2026, 8, 14), LocalDate.of(2027, 8, 13), "Renovasi", null);
        HourExceptions aYear = new HourExceptions(List.of(rebuilding), List.of(), List.of());
        assertThat(hours(WEEK, aYear).at(wita("2026-08-14T09:00"), null).opensNext())
                .isEqualTo(wita("2027-08-16T08:00"));
        Closure longer = new Closure(LocalDate.of(2026, 8, 14), LocalDate.of(2028, 8, 13), "Renovasi", null);
        HourExceptions twoYears = new HourExceptions(List.of(longer), List.of(), List.of());
        Opening opening = hours(WEEK, twoYears).at(wita("2026-08-14T09:00"), null);
        assertThat(opening.state()).isEqualTo(State.CLOSED);
        assertThat(opening.opensNext()).isNull();
    }

    @Test
    void a_notice_of_closure_removes_its_time_from_the_day() {
        ServiceHours noticed = told(notice(Notice.Kind.CLOSED, "2026-08-13T10:00", "2026-08-13T14:00"));
        assertThat(noticed.at(wita("2026-08-13T09:00"), null).until()).isEqualTo(wita("2026-08-13T10:00"));
        Opening during = noticed.at(wita("2026-08-13T10:00"), null);
        assertThat(during.state()).isEqualTo(State.CLOSED);
        assertThat(during.opensNext()).isEqualTo(wita("2026-08-13T14:00"));
        assertThat(noticed.at(wita("2026-08-13T14:00"), null).until()).isEqualTo(wita("2026-08-13T15:30"));
        ServiceHours days = told(notice(Notice.Kind.CLOSED, "2026-08-12T15:00", "2026-08-14T12:00"));
        assertThat(days.at(wita("2026-08-13T09:00"), null).opensNext()).isEqualTo(wita("2026-08-14T13:30"));
    }

    @Test
    void other_notices_change_no_hours() {
        ServiceHours moved = told(notice(Notice.Kind.MOVED, "2026-08-13T10:00", "2026-08-13T14:00"));
        assertThat(moved.at(wita("2026-08-13T11:00"), null).until()).isEqualTo(wita("2026-08-13T12:00"));
    }

    @Test
    void an_office_without_stated_days_is_closed_during_a_notice_of_closure() {
        ServiceHours told = new ServiceHours(
                WITA,
                List.of(span(List.of(), "08:00", "15:30")),
                HourExceptions.NONE,
                List.of(),
                List.of(notice(Notice.Kind.CLOSED, "2026-08-13T10:00", "2026-08-13T14:00")));
        assertThat(told.at(wita("2026-08-13T11:00"), null).state()).isEqualTo(State.CLOSED);
        assertThat(told.at(wita("2026-08-13T14:00"), null).state()).isEqualTo(State.DAYS_NOT_STATED);
    }

    @Test
    void a_notice_is_shown_from_its_first_instant_until_its_last_and_both_are_changes() {
        Notice notice = notice(Notice.Kind.OTHER, "2026-08-13T09:10", "2026-08-13T09:20");
        ServiceHours noticed = told(notice);
        assertThat(noticed.noticesAt(wita("2026-08-13T09:09:59"))).isEmpty();
        assertThat(noticed.nextChange(wita("2026-08-13T09:00"))).isEqualTo(notice.from());
        assertThat(noticed.noticesAt(notice.from())).containsExactly(notice);
        assertThat(noticed.nextChange(notice.from())).isEqualTo(notice.until());
        assertThat(noticed.noticesAt(notice.until())).isEmpty();
        assertThat(noticed.nextChange(notice.until())).isEqualTo(wita("2026-08-13T12:00"));
    }

    private static ServiceHours told(Notice notice) {
        return new ServiceHours(WITA, WEEK, HourExceptions.NONE, List.of(), List.of(notice));
    }

    private static Notice notice(Notice.Kind kind, String from, String until) {
        return new Notice(kind, "Listrik padam", null, wita(from), wita(until));
    }

    @Test
    void an_instant_is_read_in_the_offices_own_zone() {
        Instant instant = Instant.parse("2026-08-13T07:45:00Z");
        assertThat(BIMA.at(instant, null).state()).as("15.45 in Makassar").isEqualTo(State.CLOSED);
        ServiceHours jakarta = new ServiceHours(ZoneId.of("Asia/Jakarta"), WEEK, HourExceptions.NONE, List.of());
        assertThat(jakarta.at(instant, null).state()).as("14.45 in Jakarta").isEqualTo(State.OPEN);
    }

    @Test
    void hours_without_days_open_no_day() {
        ServiceHours stated = hours(List.of(span(List.of(), "08:00", "15:30")), HourExceptions.NONE, INDEPENDENCE);
        Opening opening = stated.at(wita("2026-08-13T09:00"), null);
        assertThat(opening.state()).isEqualTo(State.DAYS_NOT_STATED);
        assertThat(opening.until()).isNull();
        assertThat(opening.opensNext()).isNull();
        Opening holiday = stated.at(wita("2026-08-17T09:00"), null);
        assertThat(holiday.state()).isEqualTo(State.CLOSED);
        assertThat(holiday.opensNext()).as("what comes then is not stated").isNull();
    }

    @Test
    void without_stated_hours_the_opening_is_unknown() {
        ServiceHours none = hours(List.of(), HourExceptions.NONE);
        assertThat(none.at(wita("2026-08-13T09:00"), null).state()).isEqualTo(State.NOT_STATED);
        assertThat(none.isStated()).isFalse();
    }

    @Test
    void a_closure_takes_precedence_over_a_season_and_a_special_day_over_a_closure() {
        HourExceptions exceptions = new HourExceptions(
                List.of(new Closure(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 2, 25), "Pindah gedung", null)),
                List.of(new SpecialDay(
                        LocalDate.of(2026, 2, 24),
                        "Layanan terbatas",
                        "Limited service",
                        List.of(span(List.of(), "09:00", "10:00")))),
                List.of(new Season(
                        "Ramadan",
                        "Ramadan",
                        LocalDate.of(2026, 2, 18),
                        LocalDate.of(2026, 3, 19),
                        List.of(span(WORKDAYS, "08:00", "15:00")))));
        ServiceHours hours = hours(WEEK, exceptions);
        assertThat(hours.at(wita("2026-02-19T15:10"), null).opensNext())
                .as("Thursday; Friday has no hours in Ramadan, Monday is closed")
                .isEqualTo(wita("2026-02-24T09:00"));
        assertThat(hours.at(wita("2026-02-23T09:00"), null).today().reason()).isEqualTo("Pindah gedung");
        assertThat(hours.at(wita("2026-02-24T09:30"), null).until()).isEqualTo(wita("2026-02-24T10:00"));
        assertThat(hours.at(wita("2026-02-26T12:30"), null).until())
                .as("no noon break in Ramadan")
                .isEqualTo(wita("2026-02-26T15:00"));
        assertThat(hours.at(wita("2026-03-19T16:00"), null).opensNext())
                .as("the first day after the season is a Friday of the usual week")
                .isEqualTo(wita("2026-03-20T08:00"));
    }

    @Test
    void a_special_day_opens_a_holiday() {
        HourExceptions exceptions = new HourExceptions(
                null,
                List.of(new SpecialDay(
                        LocalDate.of(2026, 8, 17), null, null, List.of(span(List.of(), "08:00", "10:00")))),
                null);
        assertThat(hours(WEEK, exceptions, INDEPENDENCE)
                        .at(wita("2026-08-17T09:00"), null)
                        .state())
                .isEqualTo(State.OPEN);
    }

    @Test
    void delivery_modes_are_separate_if_the_office_separates_them() {
        List<HourSpan> week = List.of(
                new HourSpan(WORKDAYS, LocalTime.of(8, 0), LocalTime.of(15, 0), DeliveryMode.IN_PERSON, null),
                new HourSpan(
                        List.of(DayOfWeek.values()),
                        LocalTime.MIDNIGHT,
                        HourSpan.END_OF_DAY,
                        DeliveryMode.ONLINE,
                        null));
        ServiceHours hours = hours(week, HourExceptions.NONE);
        assertThat(hours.modes()).containsExactly(DeliveryMode.IN_PERSON, DeliveryMode.ONLINE);
        assertThat(BIMA.modes()).isEqualTo(Arrays.asList((DeliveryMode) null));
        Instant evening = wita("2026-08-13T21:00");
        assertThat(hours.at(evening, DeliveryMode.IN_PERSON).state()).isEqualTo(State.CLOSED);
        Opening online = hours.at(evening, DeliveryMode.ONLINE);
        assertThat(online.state()).isEqualTo(State.OPEN);
        assertThat(online.until()).as("it never closes").isNull();
        assertThat(hours.at(wita("2026-08-15T21:00"), DeliveryMode.IN_PERSON).opensNext())
                .isEqualTo(wita("2026-08-17T08:00"));
    }

    @Test
    void a_service_after_midnight_is_two_spans_and_one_opening() {
        ServiceHours night = hours(
                List.of(span(List.of(FRIDAY), "22:00", "00:00"), span(List.of(SATURDAY), "00:00", "02:00")),
                HourExceptions.NONE);
        assertThat(night.at(wita("2026-08-14T23:00"), null).until()).isEqualTo(wita("2026-08-15T02:00"));
        assertThat(night.at(wita("2026-08-15T00:00"), null).until()).isEqualTo(wita("2026-08-15T02:00"));
        assertThat(night.at(wita("2026-08-15T02:00"), null).opensNext()).isEqualTo(wita("2026-08-21T22:00"));
    }

    @Test
    void an_office_that_never_opens_again_has_no_next_opening() {
        HourExceptions closed = new HourExceptions(
                List.of(new Closure(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1), null, null)), null, null);
        Opening opening = hours(WEEK, closed).at(wita("2026-08-13T09:00"), null);
        assertThat(opening.state()).isEqualTo(State.CLOSED);
        assertThat(opening.opensNext()).isNull();
    }

    @Test
    void the_state_changes_at_a_beginning_an_end_or_midnight() {
        assertThat(BIMA.nextChange(wita("2026-08-13T09:00"))).isEqualTo(wita("2026-08-13T12:00"));
        assertThat(BIMA.nextChange(wita("2026-08-13T12:30"))).isEqualTo(wita("2026-08-13T13:00"));
        assertThat(BIMA.nextChange(wita("2026-08-13T15:30"))).isEqualTo(wita("2026-08-14T00:00"));
        assertThat(hours(List.of(), HourExceptions.NONE).nextChange(wita("2026-08-13T15:30")))
                .isEqualTo(wita("2026-08-14T00:00"));
    }

    @Test
    void exceptions_are_listed_ahead_and_holidays_without_effect_are_not() {
        LocalDate from = LocalDate.of(2026, 8, 14);
        Holiday onASaturday = new Holiday(
                LocalDate.of(2026, 8, 15), Holiday.Kind.COLLECTIVE_LEAVE, "Cuti bersama", "Collective leave");
        HourExceptions exceptions = new HourExceptions(
                List.of(new Closure(LocalDate.of(2026, 8, 18), LocalDate.of(2026, 8, 18), "Pindah", null)),
                List.of(new SpecialDay(
                        LocalDate.of(2026, 8, 16), "Pameran", null, List.of(span(null, "09:00", "12:00")))),
                List.of());
        ServiceHours hours = hours(WEEK, exceptions, INDEPENDENCE, onASaturday);

        assertThat(hours.exceptionsFrom(from, 5))
                .extracting(ServiceDay::date, ServiceDay::ground)
                .containsExactly(
                        tuple(LocalDate.of(2026, 8, 16), Ground.SPECIAL_DAY),
                        tuple(LocalDate.of(2026, 8, 17), Ground.HOLIDAY),
                        tuple(LocalDate.of(2026, 8, 18), Ground.CLOSURE));
        assertThat(hours.exceptionsFrom(from, 4)).hasSize(2);
        assertThat(hours(List.of(), HourExceptions.NONE, INDEPENDENCE).exceptionsFrom(from, 5))
                .as("nobody knows whether the office would serve")
                .isEmpty();
    }

    @Test
    void hours_of_a_season_or_a_special_day_count_as_stated() {
        List<HourSpan> mornings = List.of(span(WORKDAYS, "08:00", "12:00"));
        LocalDate day = LocalDate.of(2026, 8, 14);

        assertThat(hours(List.of(), HourExceptions.NONE).isStated()).isFalse();
        assertThat(hours(mornings, HourExceptions.NONE).isStated()).isTrue();
        assertThat(hours(
                                List.of(),
                                new HourExceptions(
                                        List.of(), List.of(), List.of(new Season("Ramadan", null, day, day, mornings))))
                        .isStated())
                .isTrue();
        assertThat(hours(
                                List.of(),
                                new HourExceptions(
                                        List.of(),
                                        List.of(new SpecialDay(
                                                day, "Pameran", null, List.of(span(null, "09:00", "12:00")))),
                                        List.of()))
                        .isStated())
                .isTrue();
    }

    @Test
    void times_are_in_the_zone_of_the_office() {
        assertThat(BIMA.zoneName()).isEqualTo("WITA");
    }

    private static ServiceHours hours(List<HourSpan> week, HourExceptions exceptions, Holiday... holidays) {
        return new ServiceHours(WITA, week, exceptions, List.of(holidays));
    }

    private static HourSpan span(List<DayOfWeek> days, String opens, String closes) {
        return HourSpan.of(days, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Instant wita(String local) {
        return LocalDateTime.parse(local).atZone(WITA).toInstant();
    }
}
