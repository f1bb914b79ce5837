package id.go.bps.pst.intake.layout;

import id.go.bps.pst.kernel.SourceRange;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;

/** Finds words in a passage in their order, by letters and digits only; line ends, spaces and signs between them are ignored. */
public final class WordsInText {

    private static final int NEAR = 100;

    private final Passage passage;
    private final StringBuilder letters = new StringBuilder();
    private int[] at = new int[64];
    private int from;
    private final BitSet said = new BitSet();
    private SourceRange lastRange;

    public WordsInText(Passage passage) {
        this.passage = passage;
        String text = passage.text();
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (!Character.isLetterOrDigit(character)) {
                continue;
            }
            for (char letter : Character.toChars(character)) {
                if (letters.length() == at.length) {
                    at = Arrays.copyOf(at, at.length * 2);
                }
                at[letters.length()] = i;
                letters.append(letter);
            }
        }
    }

    /** Whether these words follow those that were found last. */
    public boolean findNext(String words) {
        String wanted = letters(words);
        int start = letters.indexOf(wanted, from);
        if (start < 0) {
            return false;
        }
        from = start + wanted.length();
        if (!wanted.isEmpty()) {
            said.set(at[start], at[from - 1] + 1);
        }
        lastRange = wanted.isEmpty() ? null : passage.range(at[start], at[from - 1] + 1);
        return true;
    }

    /** The range of the words that were found last; null where they have no letters. */
    public SourceRange lastRange() {
        return lastRange;
    }

    /** Skips words that may follow those that were found last. */
    public void skip(String words) {
        String wanted = letters(words);
        int start = letters.indexOf(wanted, from);
        if (!wanted.isEmpty() && start >= 0 && start - from < NEAR) {
            findNext(words);
        }
    }

    /** Whether every line has some of the words that were found, or satisfies the predicate. */
    public boolean areOnEveryLine(Predicate<String> saysNothing) {
        return TextLine.of(passage).stream()
                .filter(line -> line.text().codePoints().anyMatch(Character::isLetter))
                .allMatch(
                        line -> said.get(line.start(), line.end()).cardinality() > 0 || saysNothing.test(line.text()));
    }

    public static boolean areSame(String one, String other) {
        return one != null && other != null && letters(one).equals(letters(other));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
