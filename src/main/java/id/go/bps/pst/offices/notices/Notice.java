package id.go.bps.pst.offices.notices;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A temporary notice on top of an office's public pages (pengumuman sementara).
 *
 * @param text in Indonesian
 * @param englishText may be null
 * @param from the first instant at which it is shown
 * @param until the first instant at which it is no longer shown, at most {@value #MAX_DAYS} days later
 */
public record Notice(Kind kind, String text, String englishText, Instant from, Instant until) implements Serializable {

    /** What it is about. */
    public enum Kind {
        /** The office is closed, whatever its hours are. */
        CLOSED,
        /** The office serves at another place. */
        MOVED,
        OTHER
    }

    public static final int MAX_TEXT = 300;
    public static final int MAX_DAYS = 31;

    public Notice {
        if (kind == null) {
            throw Refusal.invalid("choice_unknown").in("kind");
        }
        text = text(text);
        englishText = englishText(englishText);
        if (from == null) {
            throw Refusal.invalid("date_missing").in("from");
        }
        if (until == null) {
            throw Refusal.invalid("date_missing").in("until");
        }
        if (!from.isBefore(until)) {
            throw Refusal.invalid("notice_order").in("until");
        }
        if (Duration.between(from, until).compareTo(Duration.ofDays(MAX_DAYS)) > 0) {
            throw Refusal.invalid("notice_too_long", MAX_DAYS).in("until");
        }
    }

    /** @throws Refusal (invalid, in text) where it is empty, too long or has characters that are not allowed */
    public static String text(String typed) {
        return PlainText.required("text", typed, MAX_TEXT);
    }

    /** @throws Refusal (invalid, in englishText) where it is too long or has characters that are not allowed */
    public static String englishText(String typed) {
        return PlainText.optional("englishText", typed, MAX_TEXT);
    }

    public boolean holdsAt(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
