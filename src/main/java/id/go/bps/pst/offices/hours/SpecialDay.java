package id.go.bps.pst.offices.hours;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A day with hours of its own, such as a Saturday on which an office opens. It takes precedence over everything else about that day.
 *
 * @param date the day
 * @param reason in Indonesian; may be null (not stated)
 * @param englishReason may be null
 * @param hours at least one span, none of which names days
 */
public record SpecialDay(LocalDate date, String reason, String englishReason, List<HourSpan> hours)
        implements Serializable {

    public SpecialDay {
        if (date == null) {
            throw Refusal.invalid("date_missing").in("date");
        }
        reason = PlainText.optional("reason", reason, Closure.MAX_REASON);
        englishReason = PlainText.optional("englishReason", englishReason, Closure.MAX_REASON);
        hours = hours == null ? List.of() : List.copyOf(hours);
        if (hours.isEmpty()) {
            throw Refusal.invalid("special_without_hours").in("hours");
        }
        if (hours.stream().anyMatch(span -> !span.days().isEmpty())) {
            throw Refusal.invalid("special_with_days").in("hours");
        }
    }
}
