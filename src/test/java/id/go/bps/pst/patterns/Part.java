package id.go.bps.pst.patterns;

import java.util.BitSet;
import java.util.List;

/** A part of a regular expression, as {@link PatternParser} reads it. */
sealed interface Part {

    int UNBOUNDED = Integer.MAX_VALUE;

    /**
     * One character.
     *
     * @param source how it is written
     * @param taken the {@linkplain SampleCharacters samples} that it takes
     */
    record One(String source, BitSet taken) implements Part {}

    record Sequence(List<Part> parts) implements Part {}

    record Choice(List<Part> branches) implements Part {}

    /**
     * A repeated part.
     *
     * @param most {@link #UNBOUNDED} where there is no limit
     * @param possessive whether a matched text is never given back
     */
    record Repetition(Part part, int least, int most, boolean possessive) implements Part {

        boolean isUnbounded() {
            return most == UNBOUNDED;
        }

        /** How many lengths it may end at, where it gives back. */
        int choices() {
            return possessive ? 1 : most - least + 1;
        }
    }

    /** {@code (?>…)}: a matched text is never given back. */
    record Atomic(Part part) implements Part {}

    /** A look ahead or behind. */
    record Look(Part part, boolean behind, boolean negative) implements Part {}

    /**
     * A place in the text, such as its end.
     *
     * @param start whether this is the beginning of the whole text and nothing else
     */
    record Place(boolean start) implements Part {}

    /** Whether it may take nothing. */
    default boolean isNullable() {
        return switch (this) {
            case One one -> false;
            case Sequence sequence -> sequence.parts().stream().allMatch(Part::isNullable);
            case Choice choice -> choice.branches().stream().anyMatch(Part::isNullable);
            case Repetition repetition ->
                repetition.least() == 0 || repetition.part().isNullable();
            case Atomic atomic -> atomic.part().isNullable();
            case Look look -> true;
            case Place place -> true;
        };
    }

    /** Whether there is a text at which it does not match. */
    default boolean canFail() {
        return switch (this) {
            case One one -> true;
            case Sequence sequence -> sequence.parts().stream().anyMatch(Part::canFail);
            case Choice choice -> choice.branches().stream().allMatch(Part::canFail);
            case Repetition repetition ->
                repetition.least() > 0 && repetition.part().canFail();
            case Atomic atomic -> atomic.part().canFail();
            case Look look -> true;
            case Place place -> true;
        };
    }

    /** The characters that occur in it. */
    default BitSet characters() {
        BitSet all = new BitSet();
        switch (this) {
            case One one -> all.or(one.taken());
            case Sequence sequence -> sequence.parts().forEach(part -> all.or(part.characters()));
            case Choice choice -> choice.branches().forEach(branch -> all.or(branch.characters()));
            case Repetition repetition -> all.or(repetition.part().characters());
            case Atomic atomic -> all.or(atomic.part().characters());
            case Look look -> {} // takes none
            case Place place -> {}
        }
        return all;
    }
}
