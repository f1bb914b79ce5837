package id.go.bps.pst.web.words;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.hours.Opening;
import id.go.bps.pst.offices.hours.ServiceDay;
import id.go.bps.pst.offices.hours.ServiceDay.Ground;
import id.go.bps.pst.offices.hours.ServiceHours;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Texts of an office's hours: whether it is open now, its week, and exceptions in the next days. */
@Named
@RequestScoped
public class HoursText {

    /**
     * Whether the office serves the public now.
     *
     * @param mode the delivery mode; null where the office has the same hours for all
     * @param text such as "Buka sekarang, sampai 15.30 WITA"
     * @param reason why it is closed or has other hours today; null where none is stated
     */
    public record CurrentHours(DeliveryMode mode, boolean open, String text, Reason reason) {}

    /**
     * A text that the office or the centre wrote.
     *
     * @param language its language: "id" or "en"
     */
    public record Reason(String text, String language) {}

    /**
     * Days of the week with the same hours.
     *
     * @param days such as "Senin–Kamis"; null where not stated
     * @param hours such as "08.00–12.00, 13.00–15.30 WITA"
     * @param mode the delivery mode; null for all modes
     */
    public record Line(String days, String hours, DeliveryMode mode) {}

    /**
     * An exception from the weekly hours.
     *
     * @param when such as "24–25 Desember 2026"
     * @param what "Tutup" or the hours
     * @param reason null where none is stated
     */
    public record DayLine(String when, String what, Reason reason) {}

    /** A present or coming season with its weekly hours. */
    public record SeasonLines(String when, Reason name, List<Line> week) {}

    /** Number of days ahead for which exceptions are listed. */
    private static final int AHEAD_DAYS = 60;

    /** Number of days ahead for which a weekday alone is clear: it means the next one. */
    private static final int WEEKDAY_DAYS = 6;

    private static final int YEAR_DAYS = 366;

    @Inject
    private Words words;

    @Inject
    private Formats format;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    /** The present state for each delivery mode that has hours of its own; empty where the office does not state its days or hours. */
    public List<CurrentHours> now(ServiceHours hours) {
        Instant instant = clock.instant();
        List<CurrentHours> lines = new ArrayList<>();
        for (DeliveryMode mode : hours.modes()) {
            Opening opening = hours.at(instant, mode);
            String text =
                    switch (opening.state()) {
                        case OPEN ->
                            opening.until() == null
                                    ? words.get("hours.open")
                                    : format.fill(words.get("hours.open_until"), turn(opening.until(), hours, true));
                        case CLOSED ->
                            opening.opensNext() == null
                                    ? words.get("hours.closed")
                                    : format.fill(
                                            words.get("hours.closed_until"), turn(opening.opensNext(), hours, false));
                        case DAYS_NOT_STATED, NOT_STATED -> null;
                    };
            if (text != null) {
                lines.add(new CurrentHours(mode, opening.state() == Opening.State.OPEN, text, reason(opening.today())));
            }
        }
        return lines;
    }

    /**
     * When the state changes: "15.30 WITA", "hari ini 13.00 WITA", "besok 08.00 WITA", "Senin 08.00 WITA", or with the date for a later
     * day.
     */
    private String turn(Instant instant, ServiceHours hours, boolean end) {
        ZonedDateTime local = instant.atZone(hours.zone());
        LocalDate today = LocalDate.ofInstant(clock.instant(), hours.zone());
        long days = ChronoUnit.DAYS.between(today, local.toLocalDate());
        String time = format.time(local.toLocalTime());
        if (end && local.toLocalTime().equals(HourSpan.END_OF_DAY)) {
            // Midnight as an end belongs to the day that it ends
            local = local.minusDays(1);
            days--;
            time = format.endTime(HourSpan.END_OF_DAY);
        }
        if (end && days == 0) {
            return time + " " + hours.zoneName();
        }
        String day;
        if (days == 0) {
            day = words.get("hours.today");
        } else if (days == 1) {
            day = words.get("hours.tomorrow");
        } else {
            day = words.get("day." + local.getDayOfWeek())
                    + (days > WEEKDAY_DAYS ? ", " + format.date(local.toLocalDate()) + "," : "");
        }
        return day + " " + time + " " + hours.zoneName();
    }

    private Reason reason(ServiceDay day) {
        return reason(day.reason(), day.englishReason());
    }

    private Reason reason(String indonesian, String english) {
        if (language.isEnglish() && english != null) {
            return new Reason(english, "en");
        }
        return indonesian == null ? null : new Reason(indonesian, "id");
    }

    /** The lines of a week; days with the same hours share a line. */
    public List<Line> week(List<HourSpan> week, String zoneName) {
        Map<List<Object>, List<HourSpan>> alike = new LinkedHashMap<>();
        for (HourSpan span : week) {
            List<Object> key = new ArrayList<>();
            key.add(span.days());
            key.add(span.mode());
            alike.computeIfAbsent(key, days -> new ArrayList<>()).add(span);
        }
        return alike.values().stream()
                .map(spans -> new Line(
                        days(spans.get(0).days()),
                        spans(spans) + " " + zoneName,
                        spans.get(0).mode()))
                .toList();
    }

    private String spans(List<HourSpan> spans) {
        return spans.stream().map(this::span).collect(Collectors.joining(", "));
    }

    /** A span of hours, such as "08.00–15.30". */
    public String span(HourSpan span) {
        return format.time(span.opens()) + "–" + format.endTime(span.closes());
    }

    /** Days of the week, such as "Senin–Kamis, Sabtu"; null where no day is stated. */
    public String days(List<DayOfWeek> days) {
        List<String> runs = new ArrayList<>();
        for (int from = 0, to; from < days.size(); from = to + 1) {
            to = from;
            while (to + 1 < days.size()
                    && days.get(to + 1).getValue() == days.get(to).getValue() + 1) {
                to++;
            }
            String first = words.get("day." + days.get(from));
            runs.add(from == to ? first : first + (to == from + 1 ? ", " : "–") + words.get("day." + days.get(to)));
        }
        return runs.isEmpty() ? null : String.join(", ", runs);
    }

    /** The exceptions of the next days, without seasons. Consecutive days with one reason share a line. */
    public List<DayLine> exceptions(ServiceHours hours) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), hours.zone());
        return dayLines(hours, hours.exceptionsFrom(today, AHEAD_DAYS));
    }

    /** The national holidays of the next year. */
    public List<DayLine> holidays(ServiceHours hours) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), hours.zone());
        List<ServiceDay> days = hours.holidays().stream()
                .filter(holiday ->
                        !holiday.date().isBefore(today) && holiday.date().isBefore(today.plusDays(YEAR_DAYS)))
                .map(holiday -> new ServiceDay(
                        holiday.date(), Ground.HOLIDAY, holiday.name(), holiday.englishName(), true, List.of()))
                .toList();
        return dayLines(hours, days);
    }

    private List<DayLine> dayLines(ServiceHours hours, List<ServiceDay> days) {
        List<DayLine> lines = new ArrayList<>();
        for (int from = 0, to; from < days.size(); from = to + 1) {
            to = from;
            while (to + 1 < days.size() && isOne(days.get(to), days.get(to + 1))) {
                to++;
            }
            ServiceDay day = days.get(from);
            lines.add(new DayLine(
                    dates(day.date(), days.get(to).date()),
                    day.hours().isEmpty() ? words.get("hours.closed") : spans(day.hours()) + " " + hours.zoneName(),
                    reason(day)));
        }
        return lines;
    }

    private static boolean isOne(ServiceDay day, ServiceDay next) {
        return next.date().equals(day.date().plusDays(1))
                && next.ground() == day.ground()
                && next.hours().equals(day.hours())
                && Objects.equals(next.reason(), day.reason());
    }

    /** One or more days: "24 Desember 2026", "24–25 Desember 2026" or "31 Desember 2026 – 2 Januari 2027". */
    public String dates(LocalDate from, LocalDate until) {
        if (from.equals(until)) {
            return format.date(from);
        }
        if (from.getYear() != until.getYear()) {
            return format.date(from) + " – " + format.date(until);
        }
        if (from.getMonth() != until.getMonth()) {
            return from.getDayOfMonth() + " " + from.getMonth().getDisplayName(TextStyle.FULL, language.getLocale())
                    + " – " + format.date(until);
        }
        return from.getDayOfMonth() + "–" + format.date(until);
    }

    /** The present seasons and those that begin in the next days. */
    public List<SeasonLines> seasons(ServiceHours hours) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), hours.zone());
        return hours.exceptions().seasons().stream()
                .filter(season ->
                        !season.until().isBefore(today) && season.from().isBefore(today.plusDays(AHEAD_DAYS)))
                .map(season -> new SeasonLines(
                        dates(season.from(), season.until()),
                        reason(season.name(), season.englishName()),
                        week(season.hours(), hours.zoneName())))
                .toList();
    }
}
