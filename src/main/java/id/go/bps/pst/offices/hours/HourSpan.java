package id.go.bps.pst.offices.hours;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.SourceRange;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A span of time in which an office serves, in its own zone, within one day. Service after midnight is a span of the next day.
 *
 * @param days the days, Monday first; empty where the office does not state them, and in a {@link SpecialDay}, which is one day
 * @param opens local time
 * @param closes local time, later than {@code opens}; {@link #END_OF_DAY} for 24.00
 * @param mode its delivery mode; null for all
 * @param source range in the imported file; null when typed here
 */
public record HourSpan(List<DayOfWeek> days, LocalTime opens, LocalTime closes, DeliveryMode mode, SourceRange source)
        implements Serializable {

    /** 24.00: as a closing time, midnight ends the day. */
    public static final LocalTime END_OF_DAY = LocalTime.MIDNIGHT;

    public HourSpan {
        days = days == null ? List.of() : List.copyOf(new TreeSet<>(days));
        if (opens == null) {
            throw Refusal.invalid("hours_opens_missing").in("opens");
        }
        if (closes == null) {
            throw Refusal.invalid("hours_closes_missing").in("closes");
        }
        if (!closes.equals(END_OF_DAY) && !opens.isBefore(closes)) {
            throw Refusal.invalid("hours_order").in("closes");
        }
    }

    /** A span for every delivery mode, typed here. */
    public static HourSpan of(List<DayOfWeek> days, LocalTime opens, LocalTime closes) {
        return new HourSpan(days, opens, closes, null, null);
    }

    /** The days in groups of consecutive ones. */
    public List<List<DayOfWeek>> dayRuns() {
        List<List<DayOfWeek>> runs = new ArrayList<>();
        for (int from = 0, to; from < days.size(); from = to) {
            to = from + 1;
            while (to < days.size()
                    && days.get(to).getValue() == days.get(to - 1).getValue() + 1) {
                to++;
            }
            runs.add(days.subList(from, to));
        }
        return runs;
    }

    boolean isFor(DeliveryMode asked) {
        return mode == null || asked == null || mode == asked;
    }
}
