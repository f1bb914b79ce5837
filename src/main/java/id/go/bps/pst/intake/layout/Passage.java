package id.go.bps.pst.intake.layout;

import id.go.bps.pst.kernel.SourceRange;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a document in which each character has its position in the document. So a page header can be removed from the middle of a
 * sentence, and ranges still refer to the file.
 */
public final class Passage {

    private final String text;
    private final int[] at;

    private Passage(String text, int[] at) {
        this.text = text;
        this.at = at;
    }

    /** The whole of a document. */
    public static Passage of(String document) {
        return new Builder(document).keep(0, document.length()).build();
    }

    /** Joins several passages of one document. */
    public static Passage of(List<Passage> pieces) {
        StringBuilder text = new StringBuilder();
        int length = pieces.stream().mapToInt(Passage::length).sum();
        int[] at = new int[length];
        for (Passage piece : pieces) {
            System.arraycopy(piece.at, 0, at, text.length(), piece.length());
            text.append(piece.text);
        }
        return new Passage(text.toString(), at);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** The range in the document of these characters of the passage. */
    public SourceRange range(int from, int to) {
        return new SourceRange(at[from], at[to - 1] + 1);
    }

    /** The range of the whole passage; null where it is empty. */
    public SourceRange range() {
        return text.isEmpty() ? null : range(0, text.length());
    }

    public Passage part(int from, int to) {
        return new Passage(text.substring(from, to), Arrays.copyOfRange(at, from, to));
    }

    /** The passage with one more character at its end, at the position of its last one. */
    Passage closedBy(char c) {
        int[] longer = Arrays.copyOf(at, at.length + 1);
        longer[at.length] = at[at.length - 1];
        return new Passage(text + c, longer);
    }

    /** Without white space on both sides. */
    public Passage strip() {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    /** Whether a character is white space; also the spaces of Word and web pages, which Java does not count. */
    public static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Joins parts of one document, without the characters that a stored text may not have. */
    static final class Builder {

        private final String document;
        private final StringBuilder text = new StringBuilder();
        private int[] at = new int[64];

        Builder(String document) {
            this.document = document;
        }

        Builder keep(int from, int to) {
            for (int i = from; i < to; i++) {
                char c = document.charAt(i);
                if (isText(c, i)) {
                    if (text.length() == at.length) {
                        at = Arrays.copyOf(at, at.length * 2);
                    }
                    at[text.length()] = i;
                    text.append(c);
                }
            }
            return this;
        }

        /** By the rule of {@code kernel.PlainText}; a carriage return is a line end. */
        private boolean isText(char c, int i) {
            if (c == '\n' || c == '\t' || c == '\r') {
                return true;
            }
            if (Character.isHighSurrogate(c)) {
                return i + 1 < document.length() && Character.isLowSurrogate(document.charAt(i + 1));
            }
            if (Character.isLowSurrogate(c)) {
                return i > 0 && Character.isHighSurrogate(document.charAt(i - 1));
            }
            return !Character.isISOControl(c)
                    && c < '\uFFFE'
                    && !(c >= '\u202A' && c <= '\u202E')
                    && !(c >= '\u2066' && c <= '\u2069');
        }

        Passage build() {
            return new Passage(text.toString(), Arrays.copyOf(at, text.length()));
        }
    }
}
