package id.go.bps.pst.patterns;

import java.util.BitSet;
import java.util.LinkedList;
import java.util.List;

/** Tells whether two branches of a choice can match at the same place. */
final class Beginnings {

    private Beginnings() {}

    /** Whether no text begins both as the one and as the other. */
    static boolean differ(Part one, Part other) {
        return differ(List.of(one), List.of(other));
    }

    private static boolean differ(List<Part> one, List<Part> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.get(0) instanceof Part.One first && other.get(0) instanceof Part.One second) {
            return !first.taken().intersects(second.taken()) || differ(rest(one), rest(other));
        }
        if (!first(one).intersects(first(other)) && !nullable(one) && !nullable(other)) {
            return true;
        }
        return one.get(0) instanceof Part.One ? unfolded(other, one) : unfolded(one, other);
    }

    /** The same with the first part of {@code one} taken apart. */
    private static boolean unfolded(List<Part> one, List<Part> other) {
        List<Part> rest = rest(one);
        return switch (one.get(0)) {
            case Part.Sequence sequence -> differ(joined(sequence.parts(), rest), other);
            case Part.Choice choice ->
                choice.branches().stream().allMatch(branch -> differ(joined(List.of(branch), rest), other));
            case Part.Atomic atomic -> differ(joined(List.of(atomic.part()), rest), other);
            case Part.Look look -> differ(rest, other);
            case Part.Place place -> differ(rest, other);
            case Part.Repetition repetition
            when repetition.most() == 1 && repetition.least() == 0 ->
                differ(rest, other) && differ(joined(List.of(repetition.part()), rest), other);
            default -> false;
        };
    }

    private static List<Part> rest(List<Part> parts) {
        return parts.subList(1, parts.size());
    }

    private static List<Part> joined(List<Part> parts, List<Part> rest) {
        List<Part> all = new LinkedList<>(parts);
        all.addAll(rest);
        return all;
    }

    private static boolean nullable(List<Part> parts) {
        return parts.stream().allMatch(Part::isNullable);
    }

    private static BitSet first(List<Part> parts) {
        BitSet first = new BitSet();
        for (Part part : parts) {
            first.or(first(part));
            if (!part.isNullable()) {
                break;
            }
        }
        return first;
    }

    private static BitSet first(Part part) {
        return switch (part) {
            case Part.One one -> one.taken();
            case Part.Sequence sequence -> first(sequence.parts());
            case Part.Choice choice -> {
                BitSet any = new BitSet();
                choice.branches().forEach(branch -> any.or(first(branch)));
                yield any;
            }
            case Part.Repetition repetition -> first(repetition.part());
            case Part.Atomic atomic -> first(atomic.part());
            case Part.Look look -> new BitSet();
            case Part.Place place -> new BitSet();
        };
    }
}
