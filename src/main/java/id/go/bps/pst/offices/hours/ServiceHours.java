package id.go.bps.pst.offices.hours;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.holidays.Holiday;
import id.go.bps.pst.offices.hours.Opening.State;
import id.go.bps.pst.offices.hours.ServiceDay.Ground;
import id.go.bps.pst.offices.notices.Notice;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The service hours of an office (jam pelayanan) at any instant. The first of these that has an entry for a day decides it: a special day,
 * a closure of the office, the national list of holidays and collective leave, a season's week, the usual week. So an office that serves on
 * a holiday needs a special day for it, and a season changes no holiday. A notice that the office is closed removes its time from any day.
 *
 * <p>Nothing is guessed: hours without days open no day, and the next opening after such a day is unknown.
 *
 * @param zone time zone of the office, for all its times
 * @param week empty where not stated
 * @param exceptions of the office
 * @param holidays national holidays, by date
 * @param notices present and future ones, in the order of their beginning
 */
public record ServiceHours(
        ZoneId zone, List<HourSpan> week, HourExceptions exceptions, List<Holiday> holidays, List<Notice> notices)
        implements Serializable {

    /** The days over which an opening or an end is searched: a year and a season. */
    static final int HORIZON_DAYS = 400;

    public ServiceHours {
        week = List.copyOf(week);
        holidays = holidays.stream().sorted(Comparator.comparing(Holiday::date)).toList();
        notices = List.copyOf(notices);
    }

    /** Without notices. */
    public ServiceHours(ZoneId zone, List<HourSpan> week, HourExceptions exceptions, List<Holiday> holidays) {
        this(zone, week, exceptions, holidays, List.of());
    }

    /** The notices at an instant, in the order of their beginning. */
    public List<Notice> noticesAt(Instant instant) {
        return notices.stream().filter(notice -> notice.holdsAt(instant)).toList();
    }

    private Stream<Notice> closing() {
        return notices.stream().filter(notice -> notice.kind() == Notice.Kind.CLOSED);
    }

    /** WIB, WITA or WIT. */
    public String zoneName() {
        return ZoneNames.of(zone);
    }

    /** Whether any hours are stated. */
    public boolean isStated() {
        return spans().findAny().isPresent();
    }

    /** The delivery modes with hours of their own; only null where the office does not distinguish them. */
    public List<DeliveryMode> modes() {
        return spans().anyMatch(span -> span.mode() != null)
                ? Arrays.asList(DeliveryMode.values())
                : Arrays.asList((DeliveryMode) null);
    }

    private Stream<HourSpan> spans() {
        return Stream.of(
                        week.stream(),
                        exceptions.seasons().stream().flatMap(season -> season.hours().stream()),
                        exceptions.specialDays().stream().flatMap(day -> day.hours().stream()))
                .flatMap(spans -> spans);
    }

    /**
     * The service of a day.
     *
     * @param mode the way of delivery; null for any
     */
    public ServiceDay on(LocalDate date, DeliveryMode mode) {
        Optional<SpecialDay> special = exceptions.specialDay(date);
        if (special.isPresent()) {
            SpecialDay day = special.get();
            return new ServiceDay(
                    date,
                    Ground.SPECIAL_DAY,
                    day.reason(),
                    day.englishReason(),
                    true,
                    sorted(day.hours().stream().filter(span -> span.isFor(mode))));
        }
        Optional<Closure> closure = exceptions.closure(date);
        if (closure.isPresent()) {
            return closed(
                    date, Ground.CLOSURE, closure.get().reason(), closure.get().englishReason());
        }
        Optional<Holiday> holiday = holiday(date);
        if (holiday.isPresent()) {
            return closed(
                    date, Ground.HOLIDAY, holiday.get().name(), holiday.get().englishName());
        }
        return usual(date, mode);
    }

    /** The service of the day by the week that applies then. */
    private ServiceDay usual(LocalDate date, DeliveryMode mode) {
        return exceptions
                .season(date)
                .map(season -> ofWeek(date, mode, Ground.SEASON, season.name(), season.englishName(), season.hours()))
                .orElseGet(() -> ofWeek(date, mode, Ground.WEEK, null, null, week));
    }

    private static ServiceDay closed(LocalDate date, Ground ground, String reason, String englishReason) {
        return new ServiceDay(date, ground, reason, englishReason, true, List.of());
    }

    private static ServiceDay ofWeek(
            LocalDate date, DeliveryMode mode, Ground ground, String name, String englishName, List<HourSpan> hours) {
        List<HourSpan> own = hours.stream().filter(span -> span.isFor(mode)).toList();
        boolean stated =
                !own.isEmpty() && own.stream().noneMatch(span -> span.days().isEmpty());
        List<HourSpan> shown = stated
                ? own.stream()
                        .filter(span -> span.days().contains(date.getDayOfWeek()))
                        .toList()
                : own;
        return new ServiceDay(date, ground, name, englishName, stated, sorted(shown.stream()));
    }

    private static List<HourSpan> sorted(Stream<HourSpan> spans) {
        return spans.sorted(Comparator.comparing(HourSpan::opens)).toList();
    }

    private Optional<Holiday> holiday(LocalDate date) {
        return holidays.stream().filter(holiday -> holiday.date().equals(date)).findFirst();
    }

    /**
     * Whether the office serves at an instant, until when, and when next. An end or a next opening is searched over {@value #HORIZON_DAYS}
     * days.
     *
     * @param mode the way of delivery; null for any
     */
    public Opening at(Instant instant, DeliveryMode mode) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        ServiceDay today = on(date, mode);
        if (closing().anyMatch(notice -> notice.holdsAt(instant))) {
            return new Opening(State.CLOSED, null, next(instant, date, mode), today);
        }
        if (!today.stated()) {
            return new Opening(today.hours().isEmpty() ? State.NOT_STATED : State.DAYS_NOT_STATED, null, null, today);
        }
        for (Stretch stretch : stretches(today)) {
            if (!instant.isBefore(stretch.from()) && instant.isBefore(stretch.until())) {
                return new Opening(State.OPEN, end(stretch, date, mode), null, today);
            }
        }
        return new Opening(State.CLOSED, null, next(instant, date, mode), today);
    }

    /** When a service ends that can continue after midnight; null where that is unknown. */
    private Instant end(Stretch begun, LocalDate begunOn, DeliveryMode mode) {
        Instant end = begun.until();
        for (int day = 1; day <= HORIZON_DAYS; day++) {
            LocalDate date = begunOn.plusDays(day);
            if (end.isBefore(startOf(date))) {
                return end;
            }
            ServiceDay following = on(date, mode);
            if (!following.stated()) {
                return null;
            }
            List<Stretch> stretches = stretches(following);
            if (stretches.isEmpty() || stretches.get(0).from().isAfter(end)) {
                return end;
            }
            end = stretches.get(0).until();
        }
        return null;
    }

    private Instant next(Instant after, LocalDate from, DeliveryMode mode) {
        for (int day = 0; day <= HORIZON_DAYS; day++) {
            ServiceDay following = on(from.plusDays(day), mode);
            if (!following.stated()) {
                return null;
            }
            for (Stretch stretch : stretches(following)) {
                if (stretch.from().isAfter(after)) {
                    return stretch.from();
                }
            }
        }
        return null;
    }

    /**
     * The first instant after {@code instant} at which the opening or a notice may change: a beginning, an end or a new day.
     */
    public Instant nextChange(Instant instant) {
        Instant midnight = startOf(LocalDate.ofInstant(instant, zone).plusDays(1));
        Stream<Instant> turns = modes().stream()
                .map(mode -> at(instant, mode))
                .flatMap(opening -> Stream.of(opening.until(), opening.opensNext()));
        Stream<Instant> noticeTimes = notices.stream().flatMap(notice -> Stream.of(notice.from(), notice.until()));
        return Stream.concat(turns, noticeTimes)
                .filter(turn -> turn != null && turn.isAfter(instant) && turn.isBefore(midnight))
                .min(Comparator.naturalOrder())
                .orElse(midnight);
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** A period of one day without a gap. */
    private record Stretch(Instant from, Instant until) {}

    /** The spans of a day as periods; spans that touch or overlap are joined. */
    private List<Stretch> stretches(ServiceDay day) {
        List<Stretch> stretches = new ArrayList<>();
        for (HourSpan span : day.hours()) {
            Instant from = instant(day.date(), span.opens());
            Instant until = span.closes().equals(HourSpan.END_OF_DAY)
                    ? startOf(day.date().plusDays(1))
                    : instant(day.date(), span.closes());
            int last = stretches.size() - 1;
            if (last >= 0 && !from.isAfter(stretches.get(last).until())) {
                Stretch before = stretches.get(last);
                stretches.set(last, new Stretch(before.from(), until.isAfter(before.until()) ? until : before.until()));
            } else {
                stretches.add(new Stretch(from, until));
            }
        }
        closing().forEach(notice -> cut(stretches, notice));
        return stretches;
    }

    private static void cut(List<Stretch> stretches, Notice closed) {
        for (int i = stretches.size() - 1; i >= 0; i--) {
            Stretch whole = stretches.remove(i);
            if (whole.until().isAfter(closed.until())) {
                Instant from = whole.from().isAfter(closed.until()) ? whole.from() : closed.until();
                stretches.add(i, new Stretch(from, whole.until()));
            }
            if (whole.from().isBefore(closed.from())) {
                Instant until = whole.until().isBefore(closed.from()) ? whole.until() : closed.from();
                stretches.add(i, new Stretch(whole.from(), until));
            }
        }
    }

    private Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    /**
     * The exceptional days from {@code from} on, over this number of days: special days, closures and holidays, but not seasons. A holiday
     * on a day without stated hours is left out.
     */
    public List<ServiceDay> exceptionsFrom(LocalDate from, int days) {
        return Stream.iterate(from, date -> date.plusDays(1))
                .limit(days)
                .map(date -> on(date, null))
                .filter(this::isException)
                .toList();
    }

    private boolean isException(ServiceDay day) {
        return switch (day.ground()) {
            case SPECIAL_DAY, CLOSURE -> true;
            case HOLIDAY -> {
                ServiceDay usual = usual(day.date(), null);
                yield usual.stated() && !usual.hours().isEmpty();
            }
            case SEASON, WEEK -> false;
        };
    }
}
