package id.go.bps.pst.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text that a person typed: trimmed, composed (NFC), of bounded length, without control characters and without HTML. */
public final class PlainText {

    private static final Pattern TAG =
            Pattern.compile("</?[a-zA-Z][a-zA-Z0-9-]*+([\\s/][^<>]*+)?>|<!--|<script", Pattern.CASE_INSENSITIVE);

    private PlainText() {}

    /**
     * Checks an optional text and returns it in stored form, or null where nothing was typed.
     *
     * @throws Refusal (invalid, in {@code field}) when it is too long or has characters that are not allowed
     */
    public static String optional(String field, String typed, int maxLength) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = Normalizer.normalize(typed.replace("\r\n", "\n").strip(), Normalizer.Form.NFC);
        if (text.length() > maxLength) {
            throw Refusal.invalid("text_too_long", maxLength, text.length()).in(field);
        }
        if (text.codePoints().anyMatch(PlainText::isNoText)) {
            throw Refusal.invalid("text_control_characters").in(field);
        }
        // Each text of a document of 300 steps is checked about ten times at each autosave; most texts need no pattern
        if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
            throw Refusal.invalid("text_html").in(field);
        }
        return text;
    }

    /**
     * Checks a required text and returns it in stored form.
     *
     * @throws Refusal (invalid, in {@code field}) when it is empty, too long or has characters that are not allowed
     */
    public static String required(String field, String typed, int maxLength) {
        String text = optional(field, typed, maxLength);
        if (text == null) {
            throw Refusal.invalid("text_empty").in(field);
        }
        return text;
    }

    /**
     * Control characters except line ends and tabs, unpaired surrogates, code points without a character, and marks that change the
     * direction.
     */
    private static boolean isNoText(int c) {
        return switch (c) {
            case '\n', '\t' -> false;
            case 0xFFFE, 0xFFFF -> true;
            default ->
                Character.isISOControl(c)
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069);
        };
    }
}
