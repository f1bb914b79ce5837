package id.go.bps.pst.intake.reading;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.standards.content.Component;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the service hours of an office in its document. Days that are not stated stay empty. */
final class HoursReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final String UNTIL =
            "\\s*+(?:-|–|—|s\\.?\\s?/?d\\.?|sampai(?:\\s++dengan)?|hingga)\\s*+(?:pukul\\s++|jam\\s++)?";

    private static final Pattern SPAN = Pattern.compile(
            "(?<![\\d.,:/])([01]?\\d|2[0-4])[.:]([0-5]\\d)(?:\\s*+(?:WIB|WITA|WIT)(?!\\p{L}))?" + UNTIL
                    + "([01]?\\d|2[0-4])[.:]([0-5]\\d)(?![\\d/])(?:\\s*+(WIB|WITA|WIT)(?!\\p{L}))?",
            FLAGS);

    private static final String DAY = "senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad";
    private static final Pattern DAY_BY_ITSELF = Pattern.compile("(?<!\\p{L})(" + DAY + ")(?!\\p{L})", FLAGS);
    private static final Pattern DAYS_BEFORE = Pattern.compile(
            "(?<!\\p{L})((?:" + DAY
                    + ")(?:(?:\\s*+(?:-|–|s\\.?\\s?/?d\\.?|sampai(?:\\s++dengan)?|hingga|,|dan|&)\\s*+){1,2}+(?:hari\\s++)?(?:"
                    + DAY + ")){0,6}+)[\\s,:()\\-–]{0,5}(?:(?:pukul|jam|pkl\\.?)[\\s:]{0,3})?$",
            FLAGS);
    /** "08.00 - 15.30 (Senin - Kamis)"; days that precede other hours belong to those. */
    private static final Pattern DAYS_BEHIND = Pattern.compile(
            "^[ \\t]{0,3}(?:\\(\\s?(?:hari\\s++)?|(?:pada\\s++|setiap\\s++|tiap\\s++)?hari\\s++)((?:" + DAY
                    + ")(?:(?:\\s*+(?:-|–|s\\.?\\s?/?d\\.?|sampai(?:\\s++dengan)?|hingga|,|dan|&)\\s*+){1,2}+(?:hari\\s++)?(?:"
                    + DAY
                    + ")(?!\\p{L})){0,6}+)\\s?\\)?(?![\\s,:]{0,4}(?:pukul|jam|pkl)?[\\s.:]{0,3}\\d)",
            FLAGS);

    private static final Pattern BETWEEN = Pattern.compile("-|–|s\\.?\\s?/?d|sampai|hingga", FLAGS);
    private static final Pattern BREAK = Pattern.compile("istirahat[^.;\\n]{0,30}$", FLAGS);
    private static final Pattern CONTEXT =
            Pattern.compile("jam|pukul|pkl|layanan|buka|hari|senin|selasa|rabu|kamis|jum|sabtu|wib|wit", FLAGS);

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "senin",
            DayOfWeek.MONDAY,
            "selasa",
            DayOfWeek.TUESDAY,
            "rabu",
            DayOfWeek.WEDNESDAY,
            "kamis",
            DayOfWeek.THURSDAY,
            "jumat",
            DayOfWeek.FRIDAY,
            "sabtu",
            DayOfWeek.SATURDAY,
            "minggu",
            DayOfWeek.SUNDAY,
            "ahad",
            DayOfWeek.SUNDAY);

    private static final int WINDOW = 90;
    private static final int MOST = 20;
    private static final int MOST_SEEN = 1_000;

    private final List<HourSpan> spans = new ArrayList<>();
    private final Set<String> zones;
    private final List<Doubt> doubts;

    /** @param zones receives the names of time zones in the document */
    HoursReader(Set<String> zones, List<Doubt> doubts) {
        this.zones = zones;
        this.doubts = doubts;
    }

    void read(Component component, Passage passage) {
        String text = passage.text();
        Matcher span = SPAN.matcher(text);
        int taken = 0;
        for (int seen = 0; seen < MOST_SEEN && span.find() && spans.size() < MOST; seen++) {
            String window = text.substring(Math.max(taken, span.start() - WINDOW), span.start());
            String before = window.substring(window.lastIndexOf('\n') + 1);
            if (BREAK.matcher(before).find()
                    || !CONTEXT.matcher(before + span.group()).find()) {
                continue;
            }
            LocalTime opens = time(span.group(1), span.group(2));
            LocalTime closes = time(span.group(3), span.group(4));
            if (opens == null || closes == null || !closes.equals(HourSpan.END_OF_DAY) && !opens.isBefore(closes)) {
                doubts.add(Doubt.at(component, Kind.HOURS_ORDER, passage, span.start(), span.end()));
                continue;
            }
            if (span.group(5) != null) {
                zones.add(span.group(5).toUpperCase(Locale.ROOT));
            }
            List<DayOfWeek> days = days(DAYS_BEFORE.matcher(before));
            if (days.isEmpty()) {
                Matcher behind =
                        DAYS_BEHIND.matcher(text).region(span.end(), Math.min(text.length(), span.end() + WINDOW));
                days = days(behind);
                taken = days.isEmpty() ? taken : behind.end();
            }
            List<DayOfWeek> stated = days;
            boolean known = spans.stream()
                    .anyMatch(other -> other.opens().equals(opens)
                            && other.closes().equals(closes)
                            && other.days().equals(stated));
            if (known) {
                continue;
            }
            if (days.isEmpty()) {
                doubts.add(Doubt.at(component, Kind.HOURS_WITHOUT_DAYS, passage, span.start(), span.end()));
            }
            spans.add(new HourSpan(days, opens, closes, null, passage.range(span.start(), span.end())));
        }
    }

    List<HourSpan> spans() {
        return List.copyOf(spans);
    }

    private static LocalTime time(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        return hours == 24 ? minutes == 0 ? HourSpan.END_OF_DAY : null : LocalTime.of(hours, minutes);
    }

    /** Whether a text has hours. */
    static boolean areIn(String text) {
        return SPAN.matcher(text).find();
    }

    private static List<DayOfWeek> days(Matcher named) {
        if (!named.find()) {
            return List.of();
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Matcher day = DAY_BY_ITSELF.matcher(named.group(1));
        DayOfWeek last = null;
        int end = 0;
        while (day.find()) {
            DayOfWeek next = DAYS.get(day.group(1).toLowerCase(Locale.ROOT).replaceAll("['’]", ""));
            if (last != null
                    && BETWEEN.matcher(named.group(1).substring(end, day.start()))
                            .find()) {
                for (DayOfWeek between = last; between != next; between = between.plus(1)) {
                    days.add(between);
                }
            }
            days.add(next);
            last = next;
            end = day.end();
        }
        return List.copyOf(days);
    }
}
