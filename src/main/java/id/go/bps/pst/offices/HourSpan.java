package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.SourceRange;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;

/**
 * From when until when an office serves, in its own zone.
 *
 * @param days on which days, Monday first; empty where the office does not state them
 * @param opens local time
 * @param closes local time, later than {@code opens}
 * @param source where in the imported file it stands; null when typed here
 */
public record HourSpan(List<DayOfWeek> days, LocalTime opens, LocalTime closes, SourceRange source)
        implements Serializable {

    public HourSpan {
        days = days == null ? List.of() : List.copyOf(new TreeSet<>(days));
        if (opens == null) {
            throw Refused.invalid("hours_opens_missing").in("opens");
        }
        if (closes == null) {
            throw Refused.invalid("hours_closes_missing").in("closes");
        }
        if (!opens.isBefore(closes)) {
            throw Refused.invalid("hours_order").in("closes");
        }
    }
}
