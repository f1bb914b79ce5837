package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.SourceRange;
import java.io.Serializable;

/**
 * What an office promises about time.
 *
 * @param mode null where it holds for every mode, or none is stated
 * @param kind null where the text names no time that can be counted
 * @param amount how many units at most; only with WAIT and COMPLETION, and never 0
 * @param unit with an amount
 * @param clockStart what starts the clock, such as "setelah mengisi buku tamu elektronik"; null where not stated
 * @param appliesTo to what part of the service it is limited; null where to all
 * @param text the promise in the office's words
 * @param source of the text in the imported file; null when typed here
 */
public record TimeCommitment(
        DeliveryMode mode,
        Kind kind,
        Integer amount,
        Unit unit,
        String clockStart,
        String appliesTo,
        String text,
        SourceRange source)
        implements Serializable {

    public static final int MAX_AMOUNT = 10_000;

    /** Waktu tunggu, waktu penyelesaian, or at once. */
    public enum Kind {
        WAIT,
        COMPLETION,
        IMMEDIATE
    }

    /** What is counted. */
    public enum Unit {
        MINUTE,
        HOUR,
        DAY,
        WORKING_DAY
    }

    public TimeCommitment {
        clockStart = PlainText.optional("clockStart", clockStart, 300);
        appliesTo = PlainText.optional("appliesTo", appliesTo, 300);
        text = PlainText.required("text", text, OutlineItem.MAX_TEXT);
        boolean counted = kind == Kind.WAIT || kind == Kind.COMPLETION;
        if (amount != null && (amount < 1 || amount > MAX_AMOUNT)) {
            throw Refused.invalid("time_amount", MAX_AMOUNT).in("amount");
        }
        if (counted && amount == null) {
            throw Refused.invalid("time_amount_missing").in("amount");
        }
        if (counted && unit == null) {
            throw Refused.invalid("time_unit_missing").in("unit");
        }
        if (!counted && (amount != null || unit != null)) {
            throw Refused.invalid("time_kind_missing").in("kind");
        }
    }
}
