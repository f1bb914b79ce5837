package id.go.bps.pst.patterns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Proves that {@link java.util.regex.Pattern} matches a regular expression with at most a fixed number of steps for each character of the
 * text and a fixed depth of its stack, or says why not. In doubt it refuses.
 *
 * <p>The proof relies on two properties of the JDK: a repetition of one character, and a possessive repetition of any part, is a loop; a
 * repetition of a group that can give back text calls itself for each round. A possessive match is never tried in another way.
 */
final class PatternProof {

    /** Rounds of a group, and rounds within rounds: each costs a few frames of the stack. */
    static final int MOST_ROUNDS = 100;

    /** Characters that a repetition may take again from each place where a match may begin. */
    static final int LONGEST_RUN = 300;

    /** Ways to match one text from one place. */
    static final int MOST_WAYS = 5_000;

    /** The same where there is one place only, the start of the text. */
    static final int MOST_WAYS_FROM_START = 100_000;

    private final List<String> faults = new ArrayList<>();

    private PatternProof() {}

    /**
     * Checks an expression.
     *
     * @param whole whether it is matched against the whole text only, as {@link String#matches} does
     * @return the faults found; empty for none
     */
    static List<String> faults(String pattern, int flags, boolean whole) {
        PatternProof proof = new PatternProof();
        try {
            proof.walk(PatternParser.parse(pattern, flags), Way.beginning(whole), whole, 1);
        } catch (IllegalArgumentException unknown) {
            proof.faults.add(unknown.getMessage());
        }
        return proof.faults.stream().distinct().toList();
    }

    /**
     * @param canFail whether what comes behind may turn the match down
     * @param rounds of the repetitions around it
     */
    private Way walk(Part part, Way way, boolean canFail, int rounds) {
        return switch (part) {
            case Part.One one -> way.through(one.taken());
            case Part.Sequence sequence -> sequence(sequence.parts(), way, canFail, rounds);
            case Part.Choice choice -> choice(choice, way, canFail, rounds);
            case Part.Atomic atomic -> walk(atomic.part(), way, canFail, rounds).withOpen(way.open());
            case Part.Look look -> look(look, way, rounds);
            case Part.Place place -> place.start() ? way.atStart() : way;
            case Part.Repetition repetition ->
                repetition.part() instanceof Part.One one
                        ? ofOne(repetition, one.taken(), way, canFail)
                        : ofGroup(repetition, way, canFail, rounds);
        };
    }

    private Way sequence(List<Part> parts, Way way, boolean canFail, int rounds) {
        Way now = way;
        for (int i = 0; i < parts.size(); i++) {
            boolean mayFail =
                    canFail || parts.subList(i + 1, parts.size()).stream().anyMatch(Part::canFail);
            now = walk(parts.get(i), now, mayFail, rounds);
        }
        return now;
    }

    private Way choice(Part.Choice choice, Way way, boolean canFail, int rounds) {
        List<Part> branches = choice.branches();
        Way either = branches.stream()
                .map(branch -> walk(branch, way, canFail, rounds))
                .reduce(Way::or)
                .orElse(way);
        long alike = branches.stream()
                .filter(branch ->
                        branches.stream().anyMatch(other -> other != branch && !Beginnings.differ(branch, other)))
                .count();
        return rounds > 1 && alike > 1 ? either.times(Math.pow(alike, Math.min(rounds, MOST_ROUNDS))) : either;
    }

    private Way look(Part.Look look, Way way, int rounds) {
        if (!look.behind()) {
            walk(look.part(), way, true, rounds);
            return way;
        }
        if (!lengths(look.part())) {
            faults.add("looks far behind");
        }
        boolean one = look.part() instanceof Part.One
                || look.part() instanceof Part.Choice choice
                        && choice.branches().stream().allMatch(Part.One.class::isInstance);
        if (!one) {
            return way;
        }
        BitSet taken = look.part().characters();
        return look.negative() ? way.notBehind(taken) : way.through(taken);
    }

    private static boolean lengths(Part part) {
        return switch (part) {
            case Part.Repetition repetition -> repetition.most() <= 10 && lengths(repetition.part());
            case Part.Sequence sequence -> sequence.parts().stream().allMatch(PatternProof::lengths);
            case Part.Choice choice -> choice.branches().stream().allMatch(PatternProof::lengths);
            case Part.Atomic atomic -> lengths(atomic.part());
            case Part.Look look -> lengths(look.part());
            case Part.One one -> true;
            case Part.Place place -> true;
        };
    }

    private Way ofOne(Part.Repetition repetition, BitSet taken, Way way, boolean canFail) {
        if (repetition.isUnbounded() && !repetition.possessive()) {
            faults.add("repeats " + written(repetition) + " without bound and gives it back");
        }
        requireOnce(repetition, taken, way, canFail);
        Way through = repetition.least() > 0 ? way.through(taken) : way;
        if (repetition.possessive() || repetition.choices() == 1 || repetition.isUnbounded()) {
            return through;
        }
        Way opened = through.opening(repetition, taken, repetition.choices());
        requireFew(repetition, opened, taken);
        return opened;
    }

    private Way ofGroup(Part.Repetition repetition, Way way, boolean canFail, int rounds) {
        Part body = repetition.part();
        BitSet taken = body.characters();
        if (repetition.most() == 1) {
            Way through = walk(body, way, canFail, rounds);
            Way once = repetition.possessive() ? through.withOpen(way.open()) : through;
            return repetition.least() == 0 ? way.or(once) : once;
        }
        if (body.isNullable()) {
            faults.add("repeats a group that may be empty");
        }
        requireOnce(repetition, taken, way, canFail);
        if (repetition.possessive()) {
            // Each round is done with when the next begins; within one nothing may run on
            Way through = walk(body, way, true, 1).withOpen(way.open());
            return repetition.least() == 0 ? way.or(through) : through;
        }
        int deep = (int) Math.min(Integer.MAX_VALUE, (long) rounds * repetition.most());
        if (deep > MOST_ROUNDS) {
            faults.add("repeats a group so often that the stack may end");
            return way;
        }
        Way first = walk(body, way, true, deep);
        Way second = walk(body, first, true, deep);
        if (repetition.most() > 2 && overlaps(way, first, second)) {
            faults.add("repeats a group that begins as it may end");
        }
        Way through = first.or(second.withOpen(first.open())).opening(repetition, taken, repetition.choices());
        Way after = repetition.least() == 0 ? way.or(through) : through;
        requireFew(repetition, after, taken);
        return after;
    }

    /** Whether a repetition of the first round is still open where the second comes to it again. */
    private static boolean overlaps(Way before, Way first, Way second) {
        return first.open().stream()
                .filter(each -> !before.open().contains(each))
                .anyMatch(each -> second.open().stream().filter(each::equals).count() > 1);
    }

    private void requireOnce(Part.Repetition repetition, BitSet taken, Way way, boolean canFail) {
        if (repetition.most() > LONGEST_RUN && canFail && !way.isOnceIn(taken)) {
            faults.add("may run over " + written(repetition) + " again from each place in the run");
        }
    }

    private void requireFew(Part.Repetition repetition, Way way, BitSet taken) {
        if (way.work(taken) > (way.anchored() ? MOST_WAYS_FROM_START : MOST_WAYS)) {
            faults.add("may take " + written(repetition) + " and what is before it in " + (long) way.work(taken)
                    + " ways");
        }
    }

    private static String written(Part part) {
        return switch (part) {
            case Part.One one -> one.source();
            case Part.Repetition repetition ->
                written(repetition.part()) + "{" + repetition.least() + ","
                        + (repetition.isUnbounded() ? "" : String.valueOf(repetition.most())) + "}"
                        + (repetition.possessive() ? "+" : "");
            case Part.Sequence sequence -> "(" + written(sequence.parts().stream()) + ")";
            case Part.Choice choice -> "(" + written(choice.branches().stream().limit(1)) + "|…)";
            case Part.Atomic atomic -> written(atomic.part());
            case Part.Look look -> "(?" + written(look.part()) + ")";
            case Part.Place place -> "^";
        };
    }

    private static String written(Stream<Part> parts) {
        return parts.map(PatternProof::written).reduce("", String::concat);
    }
}
