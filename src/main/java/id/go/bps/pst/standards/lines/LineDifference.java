package id.go.bps.pst.standards.lines;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import id.go.bps.pst.standards.lines.Change.Kind;
import id.go.bps.pst.standards.lines.Change.Mark;
import id.go.bps.pst.standards.lines.Change.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The exact difference between the lines of two versions. Equal lines are paired wherever they are, so that a moved line is never shown as
 * removed and added; then the most similar lines are paired and compared word by word.
 */
public final class LineDifference {

    /** The share of common words from which a line counts as a rewording of the other. */
    private static final double ALIKE = 0.5;

    /** Two lines with more words together are not compared word by word; they count as different texts. */
    private static final int MAX_WORDS = 2_500;

    private static final int NONE = -1;
    private static final Pattern WORD_OR_SPACE = Pattern.compile("\\s++|\\S++");

    private record Candidate(int from, int to, double likeness) {}

    private final List<Line> before;
    private final List<Line> after;
    private final List<List<Piece>> wordsBefore;
    private final List<List<Piece>> wordsAfter;
    private final int[] answer;
    private final int[] answered;

    private LineDifference(List<Line> before, List<Line> after) {
        this.before = before;
        this.after = after;
        this.wordsBefore = before.stream().map(LineDifference::words).toList();
        this.wordsAfter = after.stream().map(LineDifference::words).toList();
        this.answer = filled(before.size());
        this.answered = filled(after.size());
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    /** The changes in the order of {@code after}; a removed line comes after the line that it followed. */
    public static List<Change> of(List<Line> before, List<Line> after) {
        LineDifference difference = new LineDifference(before, after);
        difference.pairEqualInOrder();
        difference.pairEqualElsewhere();
        difference.pairAlike();
        return difference.changes();
    }

    /** A word, or the space between two; a label, number or time is one. */
    private static List<Piece> words(Line line) {
        List<Piece> words = new ArrayList<>();
        for (Piece piece : line.pieces()) {
            if (piece.kind().isText()) {
                Matcher each = WORD_OR_SPACE.matcher(piece.value().toString());
                while (each.find()) {
                    words.add(new Piece(piece.kind(), each.group(), false));
                }
            } else {
                words.add(piece);
            }
        }
        return words;
    }

    private boolean saysTheSame(int from, int to) {
        return before.get(from).heading() == after.get(to).heading()
                && wordsBefore.get(from).equals(wordsAfter.get(to));
    }

    private boolean standsAlike(int from, int to) {
        return before.get(from).mode() == after.get(to).mode()
                && before.get(from).depth() == after.get(to).depth();
    }

    private void pair(int from, int to) {
        answer[from] = to;
        answered[to] = from;
    }

    private void pairEqualInOrder() {
        List<Integer> left = indexes(before.size());
        List<Integer> right = indexes(after.size());
        for (AbstractDelta<Integer> delta :
                deltas(left, right, (from, to) -> standsAlike(from, to) && saysTheSame(from, to))) {
            if (delta.getType() == DeltaType.EQUAL) {
                for (int i = 0; i < delta.getSource().size(); i++) {
                    pair(delta.getSource().getPosition() + i, delta.getTarget().getPosition() + i);
                }
            }
        }
    }

    private static List<Integer> indexes(int size) {
        List<Integer> indexes = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            indexes.add(i);
        }
        return indexes;
    }

    private record WordedLine(boolean heading, List<Piece> words) {}

    private void pairEqualElsewhere() {
        Map<WordedLine, Deque<Integer>> waiting = new HashMap<>();
        for (int to = 0; to < after.size(); to++) {
            if (answered[to] == NONE) {
                waiting.computeIfAbsent(
                                new WordedLine(after.get(to).heading(), wordsAfter.get(to)), said -> new ArrayDeque<>())
                        .add(to);
            }
        }
        for (int from = 0; from < before.size(); from++) {
            if (answer[from] == NONE) {
                Deque<Integer> same =
                        waiting.get(new WordedLine(before.get(from).heading(), wordsBefore.get(from)));
                if (same != null && !same.isEmpty()) {
                    pair(from, same.remove());
                }
            }
        }
    }

    private void pairAlike() {
        List<Candidate> candidates = new ArrayList<>();
        for (int from = 0; from < before.size(); from++) {
            for (int to = 0; answer[from] == NONE && to < after.size(); to++) {
                double likeness = answered[to] == NONE ? likeness(from, to) : 0;
                if (likeness >= ALIKE) {
                    candidates.add(new Candidate(from, to, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(candidate -> Math.abs(candidate.from() - candidate.to()))
                .thenComparingInt(Candidate::from)
                .thenComparingInt(Candidate::to));
        for (Candidate candidate : candidates) {
            if (answer[candidate.from()] == NONE && answered[candidate.to()] == NONE) {
                pair(candidate.from(), candidate.to());
            }
        }
    }

    /** The similarity of two lines, from 0 to 1. Two lines with the same subject, such as a fee's class, always belong together. */
    private double likeness(int from, int to) {
        Line one = before.get(from);
        Line other = after.get(to);
        if (one.heading() != other.heading() || !Objects.equals(one.subject(), other.subject())) {
            return 0;
        }
        Map<Piece, Integer> left = new HashMap<>();
        int words = 0;
        for (Piece word : wordsAfter.get(to)) {
            if (!isSpace(word)) {
                left.merge(word, 1, Integer::sum);
                words++;
            }
        }
        int common = 0;
        for (Piece word : wordsBefore.get(from)) {
            if (!isSpace(word)) {
                words++;
                if (left.merge(word, -1, Integer::sum) >= 0) {
                    common++;
                }
            }
        }
        double share = words == 0 ? 0 : 2.0 * common / words;
        return one.subject() != null && share > 0 ? Math.max(share, ALIKE) : share;
    }

    private static boolean isSpace(Piece word) {
        return word.value().toString().isBlank();
    }

    private List<Change> changes() {
        BitSet inOrder = inOrder();
        List<Change> changes = new ArrayList<>();
        int gone = 0;
        for (int to = 0; to < after.size(); to++) {
            int from = answered[to];
            if (from != NONE && inOrder.get(from)) {
                while (gone < from) {
                    addIfGone(gone++, changes);
                }
                gone = from + 1;
            }
            changes.add(from == NONE ? added(to) : answered(from, to, !inOrder.get(from)));
        }
        while (gone < before.size()) {
            addIfGone(gone++, changes);
        }
        return changes;
    }

    private void addIfGone(int from, List<Change> changes) {
        if (answer[from] == NONE) {
            changes.add(new Change(
                    Kind.REMOVED, from, NONE, before.get(from), false, marked(Mark.DELETED, wordsBefore.get(from))));
        }
    }

    private Change added(int to) {
        return new Change(Kind.ADDED, NONE, to, after.get(to), false, marked(Mark.INSERTED, wordsAfter.get(to)));
    }

    private Change answered(int from, int to, boolean elsewhere) {
        boolean moved = elsewhere || !standsAlike(from, to);
        return saysTheSame(from, to)
                ? new Change(Kind.KEPT, from, to, after.get(to), moved, marked(Mark.KEPT, wordsAfter.get(to)))
                : new Change(Kind.REWORDED, from, to, after.get(to), moved, reworded(from, to));
    }

    /** The largest set of lines in both versions that keep their order; the others have moved. */
    private BitSet inOrder() {
        int[] last = new int[before.size()];
        int[] previous = filled(before.size());
        int length = 0;
        for (int from = 0; from < before.size(); from++) {
            if (answer[from] == NONE) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (answer[last[middle]] < answer[from]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[from] = low == 0 ? NONE : last[low - 1];
            last[low] = from;
            length = Math.max(length, low + 1);
        }
        BitSet inOrder = new BitSet();
        for (int from = length == 0 ? NONE : last[length - 1]; from != NONE; from = previous[from]) {
            inOrder.set(from);
        }
        return inOrder;
    }

    private List<Part> reworded(int from, int to) {
        List<Piece> old = wordsBefore.get(from);
        List<Piece> young = wordsAfter.get(to);
        List<Part> parts = new ArrayList<>();
        if (old.size() + young.size() > MAX_WORDS) {
            parts.addAll(marked(Mark.DELETED, old));
            parts.addAll(marked(Mark.INSERTED, young));
            return parts;
        }
        List<Piece> deleted = new ArrayList<>();
        List<Piece> inserted = new ArrayList<>();
        for (AbstractDelta<Piece> delta : deltas(old, young, Piece::equals)) {
            if (delta.getType() == DeltaType.EQUAL) {
                replace(deleted, inserted, parts);
                parts.addAll(marked(Mark.KEPT, delta.getTarget().getLines()));
            } else {
                deleted.addAll(delta.getSource().getLines());
                inserted.addAll(delta.getTarget().getLines());
            }
        }
        replace(deleted, inserted, parts);
        return parts;
    }

    /** Adds the removed words first, then those in their place. */
    private static void replace(List<Piece> deleted, List<Piece> inserted, List<Part> parts) {
        parts.addAll(marked(Mark.DELETED, deleted));
        parts.addAll(marked(Mark.INSERTED, inserted));
        deleted.clear();
        inserted.clear();
    }

    /** The words with this mark; consecutive pieces of one kind are joined. */
    private static List<Part> marked(Mark mark, List<Piece> words) {
        List<Part> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Piece word = words.get(i);
            boolean text = word.kind().isText();
            if (!text) {
                parts.add(new Part(mark, word));
                continue;
            }
            run.append(word.value());
            if (i + 1 == words.size() || words.get(i + 1).kind() != word.kind()) {
                parts.add(new Part(mark, new Piece(word.kind(), run.toString(), false)));
                run.setLength(0);
            }
        }
        return parts;
    }

    private static <T> List<AbstractDelta<T>> deltas(List<T> left, List<T> right, BiPredicate<T, T> equal) {
        return DiffUtils.diff(left, right, new MyersDiffWithLinearSpace<>(equal), null, true)
                .getDeltas();
    }
}
