package id.go.bps.pst.offices.hours;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Days on which an office is closed, for a reason of its own.
 *
 * @param from first day
 * @param until last day, the same one for a single day
 * @param reason in Indonesian; may be null (not stated)
 * @param englishReason may be null
 */
public record Closure(LocalDate from, LocalDate until, String reason, String englishReason) implements Serializable {

    public static final int MAX_REASON = 120;

    public Closure {
        if (from == null) {
            throw Refusal.invalid("date_missing").in("from");
        }
        until = until == null ? from : until;
        if (until.isBefore(from)) {
            throw Refusal.invalid("dates_order").in("until");
        }
        reason = PlainText.optional("reason", reason, MAX_REASON);
        englishReason = PlainText.optional("englishReason", englishReason, MAX_REASON);
    }

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }
}
