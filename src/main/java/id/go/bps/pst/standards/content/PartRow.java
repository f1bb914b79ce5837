package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.standards.lines.Line;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One row of a part of a standard, such as a requirement, a time commitment or the class of the fee: its place, its data, and the lines that a reader
 * sees.
 *
 * @param path its place in the document: names of properties and positions of rows from 0, {@code products/1/quotas/0}
 * @param label key in {@code messages/words} of its subject, such as {@code time.WAIT}; null for a row of text only
 * @param mode the delivery mode for which it holds; null for every, or none stated
 * @param text in the office's words, or a date (ISO 8601), or the id of a contact; null where label and amount are enough
 * @param amount a whole number of {@code unit}, or rupiah per unit; null where nothing is counted
 * @param unit key in {@code messages/words}, or the office's word; null for none
 * @param english whether the text is English; otherwise it is Indonesian
 * @param weight in search; null where it is not searched
 * @param lines for a reader; none where it is only searched, or shown in the line of another row
 */
public record PartRow(
        String path,
        String label,
        DeliveryMode mode,
        String text,
        Long amount,
        String unit,
        boolean english,
        Weight weight,
        List<Line> lines) {

    /** The weight of a word in a row. */
    public enum Weight {
        /** The title of the standard. */
        NAME('A'),
        TEXT('C');

        private final char letter;

        Weight(char letter) {
            this.letter = letter;
        }

        /** Its name in PostgreSQL's text search. */
        public char getLetter() {
            return letter;
        }
    }

    private static final Pattern ITEM = Pattern.compile("/items/([0-9]{1,4})");

    public PartRow {
        lines = List.copyOf(lines);
    }

    /** The number of a nested row, from 1: "2.1" for the first below the second; empty for a row that is not numbered. */
    public String number() {
        return ITEM.matcher(path)
                .results()
                .map(item -> String.valueOf(Integer.parseInt(item.group(1)) + 1))
                .collect(Collectors.joining("."));
    }

    static PartRow at(String path) {
        return new PartRow(path, null, null, null, null, null, false, null, List.of());
    }

    /** Raw text of an office that is not in rows. */
    static List<PartRow> asWritten(String rawText) {
        return rawText == null || rawText.isBlank()
                ? List.of()
                : List.of(at("rawText").saying(rawText).searched(Weight.TEXT));
    }

    PartRow labelled(String key) {
        return new PartRow(path, key, mode, text, amount, unit, english, weight, lines);
    }

    PartRow in(DeliveryMode held) {
        return new PartRow(path, label, held, text, amount, unit, english, weight, lines);
    }

    PartRow saying(String words) {
        return new PartRow(path, label, mode, words, amount, unit, english, weight, lines);
    }

    PartRow counting(long number, String of) {
        return new PartRow(path, label, mode, text, number, of, english, weight, lines);
    }

    PartRow inEnglish() {
        return new PartRow(path, label, mode, text, amount, unit, true, weight, lines);
    }

    PartRow searched(Weight as) {
        return new PartRow(path, label, mode, text, amount, unit, english, as, lines);
    }

    PartRow shownAs(Line... as) {
        return shownAs(List.of(as));
    }

    PartRow shownAs(List<Line> as) {
        return new PartRow(path, label, mode, text, amount, unit, english, weight, as);
    }

    /** The same row with its path below another; an empty path means the other itself. */
    PartRow below(String parent) {
        String whole = path.isEmpty() ? parent : parent + "/" + path;
        return new PartRow(whole, label, mode, text, amount, unit, english, weight, lines);
    }
}
