package id.go.bps.pst.standards.lines;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Pairs the lines of two offices: first equal lines in the same order, then equal lines at other places, then the most similar ones. The
 * result does not depend on which office comes first.
 */
public final class Pairing {

    /** The share of common words from which two free sentences count as two wordings of one statement. */
    private static final double ALIKE = 0.5;

    /** Two sentences with more words together are not compared word by word; they count as different texts. */
    private static final int MAX_WORDS = 2_500;

    private static final int NONE = -1;

    private record Candidate(int left, int right, double likeness) {}

    private final List<Wording> left;
    private final List<Wording> right;
    private final int[] answer;
    private final boolean[] moved;
    private final BitSet[] leftMarks;
    private final BitSet[] rightMarks;

    private Pairing(List<Wording> left, List<Wording> right) {
        this.left = left;
        this.right = right;
        this.answer = new int[left.size()];
        Arrays.fill(answer, NONE);
        this.moved = new boolean[left.size()];
        this.leftMarks = empty(left.size());
        this.rightMarks = empty(right.size());
    }

    public static Pairing of(List<Wording> left, List<Wording> right) {
        // A fixed order, whichever office comes first, gives the same result for ties
        if (inWords(left).compareTo(inWords(right)) > 0) {
            return of(right, left).mirrored();
        }
        Pairing pairing = new Pairing(left, right);
        pairing.pairEqual();
        pairing.pairAlike();
        return pairing;
    }

    public boolean answered(int line) {
        return answer[line] != NONE
                || (left.get(line).namesOwn() && right.stream().anyMatch(left.get(line)::saysTheSame));
    }

    /** Whether the line is equal to its partner, which is at another place. */
    public boolean moved(int line) {
        return moved[line];
    }

    /** The words of a left line that its partner does not have. */
    public BitSet marks(int line) {
        return leftMarks[line];
    }

    private void pairEqual() {
        for (AbstractDelta<Wording> delta : deltas(left, right, Wording::saysTheSame)) {
            if (delta.getType() == DeltaType.EQUAL) {
                int from = delta.getSource().getPosition();
                int to = delta.getTarget().getPosition();
                for (int line = 0; line < delta.getSource().size(); line++) {
                    answer[from + line] = to + line;
                }
            }
        }
    }

    private void pairAlike() {
        BitSet taken = new BitSet();
        Arrays.stream(answer).filter(line -> line != NONE).forEach(taken::set);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = taken.nextClearBit(0); answer[i] == NONE && j < right.size(); j = taken.nextClearBit(j + 1)) {
                double likeness = likeness(left.get(i), right.get(j));
                if (likeness >= 0) {
                    candidates.add(new Candidate(i, j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(candidate -> Math.abs(candidate.left() - candidate.right()))
                .thenComparingInt(Candidate::left)
                .thenComparingInt(Candidate::right));
        for (Candidate candidate : candidates) {
            if (answer[candidate.left()] == NONE && !taken.get(candidate.right())) {
                answer[candidate.left()] = candidate.right();
                taken.set(candidate.right());
                compare(candidate.left(), candidate.right());
            }
        }
    }

    /** The similarity of two lines, from 0 to 1; negative where they cannot be paired. */
    private static double likeness(Wording one, Wording other) {
        if (!one.mayAnswer(other)) {
            return NONE;
        }
        List<String> words = one.words();
        List<String> others = other.words();
        if (words.equals(others)) {
            return 1;
        }
        Map<String, Integer> left = new HashMap<>();
        others.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : words) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        double share = 2.0 * common / (words.size() + others.size());
        return one.line().subject() != null || share >= ALIKE ? share : NONE;
    }

    private void compare(int i, int j) {
        List<String> words = left.get(i).words();
        List<String> others = right.get(j).words();
        if (words.equals(others)) {
            moved[i] = true;
            return;
        }
        if (words.size() + others.size() > MAX_WORDS) {
            leftMarks[i].set(0, words.size());
            rightMarks[j].set(0, others.size());
            return;
        }
        for (AbstractDelta<String> delta : deltas(words, others, String::equals)) {
            if (delta.getType() != DeltaType.EQUAL) {
                mark(leftMarks[i], delta.getSource());
                mark(rightMarks[j], delta.getTarget());
            }
        }
    }

    private static void mark(BitSet marks, Chunk<String> chunk) {
        marks.set(chunk.getPosition(), chunk.getPosition() + chunk.size());
    }

    private static <T> List<AbstractDelta<T>> deltas(List<T> left, List<T> right, BiPredicate<T, T> equal) {
        return DiffUtils.diff(left, right, new MyersDiffWithLinearSpace<>(equal), null, true)
                .getDeltas();
    }

    private Pairing mirrored() {
        Pairing mirrored = new Pairing(right, left);
        for (int i = 0; i < left.size(); i++) {
            if (answer[i] != NONE) {
                mirrored.answer[answer[i]] = i;
                mirrored.moved[answer[i]] = moved[i];
            }
        }
        System.arraycopy(rightMarks, 0, mirrored.leftMarks, 0, right.size());
        System.arraycopy(leftMarks, 0, mirrored.rightMarks, 0, left.size());
        return mirrored;
    }

    private static BitSet[] empty(int size) {
        return IntStream.range(0, size).mapToObj(line -> new BitSet()).toArray(BitSet[]::new);
    }

    private static String inWords(List<Wording> wordings) {
        StringBuilder text = new StringBuilder();
        for (Wording wording : wordings) {
            text.append(wording.line().subject())
                    .append(wording.line().mode())
                    .append(wording.words())
                    .append('\n');
        }
        return text.toString();
    }
}
