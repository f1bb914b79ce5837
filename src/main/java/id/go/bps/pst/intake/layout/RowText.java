package id.go.bps.pst.intake.layout;

import java.util.regex.Pattern;

/** Mends what only the way of a text into the document has broken: lines, spaces, and a clause that stands twice. */
public final class RowText {

    /** As kernel.PlainText refuses them. */
    private static final Pattern MARKUP = Pattern.compile(
            "<(?=/?[a-zA-Z][a-zA-Z0-9-]{0,60}(?:[\\s/][^<>]{0,2000})?+>|!--|script)", Pattern.CASE_INSENSITIVE);

    private static final int FEWEST_REPEATED = 4;

    /** Where a word may be parted, which a text that was not set does not show. */
    private static final char SOFT_HYPHEN = '\u00AD';

    /** What the national form prints where nothing was filled in, and what the portal prints there. */
    private static final Pattern NOTHING =
            Pattern.compile("[-–—_.0\\s]{1,40}|tidak\\s++dinyatakan\\.?", Pattern.CASE_INSENSITIVE);

    private RowText() {}

    /** Lines joined, spaces single; a word parted at the end of its line by its own hyphen is one again. */
    public static String joined(CharSequence written) {
        StringBuilder told = new StringBuilder(written.length());
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
            int last = told.length() - 1;
            boolean parted = lineEnd
                    && last > 0
                    && told.charAt(last) == '-'
                    && Character.isLetter(told.charAt(last - 1))
                    && Character.isLowerCase(c);
            if (space && last >= 0 && !parted) {
                told.append(' ');
            }
            space = false;
            lineEnd = false;
            told.append(c);
        }
        return told.toString();
    }

    /** On one line, shortened where it is longer than {@code length}. */
    public static String oneLine(String written, int length) {
        String told = joined(written.length() > 4 * length ? written.substring(0, 4 * length) : written);
        if (told.length() <= length) {
            return told;
        }
        int end = Character.isHighSurrogate(told.charAt(length - 2)) ? length - 2 : length - 1;
        return told.substring(0, end) + "…";
    }

    public static boolean saysNothing(String text) {
        return NOTHING.matcher(text).matches();
    }

    public static boolean hasMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** So that nothing in it is taken for HTML: a bracket becomes one that only looks like it. */
    public static String withoutMarkup(String text) {
        return MARKUP.matcher(text).replaceAll("‹");
    }

    /**
     * A sentence whose first clause stands twice, the second time perhaps with a word more or less, says it once: "Pengguna dapat mencari
     * koleksi Pengguna dapat mencari koleksi sendiri". Anything else stays as it is.
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

    /** Behind the words from {@code second} that say again what stands before it, or -1. */
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
