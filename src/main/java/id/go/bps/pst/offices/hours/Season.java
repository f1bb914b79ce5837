package id.go.bps.pst.offices.hours;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A period of the year with hours of its own, such as Ramadan.
 *
 * @param name in Indonesian
 * @param englishName may be null
 * @param from first day
 * @param until last day
 * @param hours its week: at least one span
 */
public record Season(String name, String englishName, LocalDate from, LocalDate until, List<HourSpan> hours)
        implements Serializable {

    public Season {
        name = PlainText.required("name", name, Closure.MAX_REASON);
        englishName = PlainText.optional("englishName", englishName, Closure.MAX_REASON);
        if (from == null) {
            throw Refusal.invalid("date_missing").in("from");
        }
        if (until == null) {
            throw Refusal.invalid("date_missing").in("until");
        }
        if (until.isBefore(from)) {
            throw Refusal.invalid("dates_order").in("until");
        }
        hours = hours == null ? List.of() : List.copyOf(hours);
        if (hours.isEmpty()) {
            throw Refusal.invalid("season_without_hours").in("hours");
        }
    }

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }
}
