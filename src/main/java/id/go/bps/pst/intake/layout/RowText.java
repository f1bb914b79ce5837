package id.go.bps.pst.intake.layout;

import java.util.regex.Pattern;

/** Repairs damage from copying a text: broken lines, extra spaces, and a clause that is repeated. */
public final class RowText {

    /** The markup that {@code kernel.PlainText} refuses. */
    private static final Pattern MARKUP = Pattern.compile(
            "<(?=/?[a-zA-Z][a-zA-Z0-9-]{0,60}(?:[\\s/][^<>]{0,2000})?+>|!--|script)", Pattern.CASE_INSENSITIVE);

    private static final int FEWEST_REPEATED = 4;

    /** A possible break in a word, invisible in plain text. */
    private static final char SOFT_HYPHEN = '\u00AD';

    /** What the national form and the portal print for an empty field. */
    private static final Pattern NOTHING =
            Pattern.compile("[-–—_.0\\s]{1,40}|tidak\\s++dinyatakan\\.?", Pattern.CASE_INSENSITIVE);

    private RowText() {}

    /** Joins lines, with single spaces. A word that a hyphen divides at the end of a line is joined. */
    public static String joined(CharSequence written) {
        StringBuilder text = new StringBuilder(written.length());
        boolean space = false;
        boolean lineEnd = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == SOFT_HYPHEN) {
                continue;
            }
            if (Passage.isSpace(c)) {
                space = true;
                lineEnd |= c == '\n' || c == '\r';
                continue;
            }
            int last = text.length() - 1;
            boolean parted = lineEnd
                    && last > 0
                    && text.charAt(last) == '-'
                    && Character.isLetter(text.charAt(last - 1))
                    && Character.isLowerCase(c);
            if (space && last >= 0 && !parted) {
                text.append(' ');
            }
            space = false;
            lineEnd = false;
            text.append(c);
        }
        return text.toString();
    }

    /** The text on one line, shortened to {@code length} characters. */
    public static String oneLine(String written, int length) {
        String line = joined(written.length() > 4 * length ? written.substring(0, 4 * length) : written);
        if (line.length() <= length) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(length - 2)) ? length - 2 : length - 1;
        return line.substring(0, end) + "…";
    }

    public static boolean saysNothing(String text) {
        return NOTHING.matcher(text).matches();
    }

    public static boolean hasMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** Replaces angle brackets by similar characters, so that nothing is taken for HTML. */
    public static String withoutMarkup(String text) {
        return MARKUP.matcher(text).replaceAll("‹");
    }

    /**
     * Removes the repetition of a sentence's first clause, which may have a word more or less the second time: "Pengguna dapat mencari
     * koleksi Pengguna dapat mencari koleksi sendiri". Any other text is unchanged.
     */
    public static String clauseOnce(String text) {
        String[] words = text.split(" ");
        for (int second = FEWEST_REPEATED; second < words.length - 1; second++) {
            boolean begins = words[second].equals(words[0])
                    && Character.isUpperCase(words[0].charAt(0))
                    && Character.isLetter(words[second - 1].charAt(words[second - 1].length() - 1));
            int end = begins ? endOfRepetition(words, second) : -1;
            if (end > 0) {
                StringBuilder once = new StringBuilder(String.join(" ", java.util.Arrays.copyOf(words, second)));
                for (int i = end; i < words.length; i++) {
                    once.append(' ').append(words[i]);
                }
                return once.toString();
            }
        }
        return text;
    }

    /** The index after the words from {@code second} on that repeat those before it, or -1. */
    private static int endOfRepetition(String[] words, int second) {
        for (int end = second + Math.max(FEWEST_REPEATED, second - 2);
                end <= Math.min(words.length, second + second + 2);
                end++) {
            boolean same = true;
            for (int back = 1; back <= FEWEST_REPEATED && same; back++) {
                same = bare(words[end - back]).equals(bare(words[second - back]));
            }
            if (same) {
                return end;
            }
        }
        return -1;
    }

    private static String bare(String word) {
        return word.endsWith(".") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }
}
