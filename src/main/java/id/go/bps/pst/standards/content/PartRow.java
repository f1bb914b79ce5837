package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.standards.lines.Line;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One row of a part of a standard, such as a requirement, a promise of time or the class of the fee: where it stands, what it says as data,
 * and in which lines it is told to a reader.
 *
 * @param path where it stands in the document: names of properties and positions of rows from 0, {@code products/1/quotas/0}
 * @param label key in {@code messages/words} of what it is about, such as {@code time.WAIT}; null for a row that is only text
 * @param mode for which mode of delivery it holds; null for every, or none stated
 * @param text in the office's words, or a date (ISO 8601), or the id of a contact; null where label and amount say all
 * @param amount a whole number of {@code unit}, or rupiah per unit; null where nothing is counted
 * @param unit key in {@code messages/words}, or the office's word; null where none is
 * @param english whether the text is English; else it is Indonesian
 * @param weight how the text is searched; null where it is not
 * @param lines in which it is told; none where it is only searched, or told by the line of another row
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

    /** How much a word counts that is found in a row. */
    public enum Weight {
        /** What the standard is called. */
        NAME('A'),
        TEXT('C');

        private final char letter;

        Weight(char letter) {
            this.letter = letter;
        }

        /** As PostgreSQL's text search names it. */
        public char getLetter() {
            return letter;
        }
    }

    private static final Pattern ITEM = Pattern.compile("/items/([0-9]{1,4})");

    public PartRow {
        lines = List.copyOf(lines);
    }

    /** How a nested row is counted, from 1: "2.1" for the first below the second; empty for a row that is none. */
    public String number() {
        return ITEM.matcher(path)
                .results()
                .map(item -> String.valueOf(Integer.parseInt(item.group(1)) + 1))
                .collect(Collectors.joining("."));
    }

    static PartRow at(String path) {
        return new PartRow(path, null, null, null, null, null, false, null, List.of());
    }

    /** What an office wrote and nobody has put into rows. */
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

    PartRow told(Line... as) {
        return told(List.of(as));
    }

    PartRow told(List<Line> as) {
        return new PartRow(path, label, mode, text, amount, unit, english, weight, as);
    }

    /** The same row, its path below another; an empty path is that one itself. */
    PartRow below(String parent) {
        String whole = path.isEmpty() ? parent : parent + "/" + path;
        return new PartRow(whole, label, mode, text, amount, unit, english, weight, lines);
    }
}
