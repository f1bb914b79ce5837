package id.go.bps.pst.intake.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a passage.
 *
 * @param from index of the line's first character
 * @param start index of its first character that is no space; {@code from} in a blank line
 * @param end index after its last character that is no space
 * @param to index after its line end
 */
public record TextLine(String text, int from, int start, int end, int to) {

    public static List<TextLine> of(Passage passage) {
        String text = passage.text();
        List<TextLine> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int stop = from;
            while (stop < text.length() && "\n\r\f".indexOf(text.charAt(stop)) < 0) {
                stop++;
            }
            boolean both = stop + 1 < text.length() && text.charAt(stop) == '\r' && text.charAt(stop + 1) == '\n';
            int to = Math.min(text.length(), stop + (both ? 2 : 1));
            lines.add(of(text, 0, from, to));
            from = to;
        }
        return lines;
    }

    /**
     * A part of a text as a line.
     *
     * @param offset index in the passage at which the text begins
     */
    public static TextLine of(String text, int offset, int from, int to) {
        int start = from;
        while (start < to && Passage.isSpace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Passage.isSpace(text.charAt(end - 1))) {
            end--;
        }
        boolean blank = start == to;
        return new TextLine(
                text.substring(start, end),
                offset + from,
                offset + (blank ? from : start),
                offset + (blank ? from : end),
                offset + to);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
