package id.go.bps.pst.patterns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts made against a pattern from its own parts: what begins as it wants, then one of its repetitions on and on, then an end it does not want. */
final class HostileTexts {

    private static final List<String> PIECES = List.of(
            " ", "\n", "1. ", "(", ")", "a ", "a", "A", "0", "1.1", ".", "-", "- ", "a-", "a.", "/", "<", "<a ", "\"",
            "@", ":", "a@a.", "&", "%", "\u2022 ", "\u0301", "x1 (");

    private final Random chance;
    private final List<Part.Repetition> repetitions = new ArrayList<>();
    private final Part whole;

    private HostileTexts(Part whole, long seed) {
        this.whole = whole;
        this.chance = new Random(seed);
        collect(whole);
    }

    /** The pieces that are repeated, with the text before them. */
    record Hostile(String lead, String piece, String end) {

        String ofLength(int length) {
            return (lead + piece.repeat(length / piece.length() + 1)).substring(0, length) + end;
        }
    }

    static List<Hostile> against(String pattern, int flags, long seed) {
        HostileTexts texts = new HostileTexts(PatternParser.parse(pattern, flags), seed);
        List<Hostile> hostile = new ArrayList<>();
        for (Part.Repetition repetition : texts.repetitions) {
            String lead = texts.beforeOf(repetition);
            for (int i = 0; i < 2; i++) {
                String piece = texts.sample(repetition.part(), 2);
                if (!piece.isEmpty()) {
                    hostile.add(new Hostile(lead, piece, "\u0001"));
                    hostile.add(new Hostile("", lead + piece, "\u0001"));
                    hostile.add(new Hostile("", piece.repeat(40) + texts.sample(texts.whole, 1) + "\u0001", ""));
                }
            }
        }
        String sample = texts.sample(texts.whole, 3);
        Stream.concat(PIECES.stream(), Stream.of(sample))
                .filter(piece -> !piece.isEmpty())
                .forEach(piece -> hostile.add(new Hostile("", piece, "\u0001")));
        return hostile;
    }

    private void collect(Part part) {
        switch (part) {
            case Part.Sequence sequence -> sequence.parts().forEach(this::collect);
            case Part.Choice choice -> choice.branches().forEach(this::collect);
            case Part.Atomic atomic -> collect(atomic.part());
            case Part.Look look -> collect(look.part());
            case Part.Repetition repetition -> {
                if (repetition.most() > 1) {
                    repetitions.add(repetition);
                }
                collect(repetition.part());
            }
            default -> {}
        }
    }

    /** Something that the pattern takes before it comes to one of its repetitions. */
    private String beforeOf(Part.Repetition wanted) {
        StringBuilder before = new StringBuilder();
        return leadTo(whole, wanted, before) ? before.toString() : "";
    }

    private boolean leadTo(Part part, Part.Repetition wanted, StringBuilder before) {
        return part == wanted
                || switch (part) {
                    case Part.Sequence sequence -> {
                        for (Part each : sequence.parts()) {
                            if (leadTo(each, wanted, before)) {
                                yield true;
                            }
                            before.append(sample(each, 1));
                        }
                        yield false;
                    }
                    case Part.Choice choice ->
                        choice.branches().stream().anyMatch(each -> comesTo(each, wanted, before));
                    case Part.Atomic atomic -> comesTo(atomic.part(), wanted, before);
                    case Part.Look look -> comesTo(look.part(), wanted, before);
                    case Part.Repetition repetition -> comesTo(repetition.part(), wanted, before);
                    default -> false;
                };
    }

    private boolean comesTo(Part part, Part.Repetition wanted, StringBuilder before) {
        int length = before.length();
        if (leadTo(part, wanted, before)) {
            return true;
        }
        before.setLength(length);
        return false;
    }

    private String sample(Part part, int rounds) {
        return switch (part) {
            case Part.One one -> character(one.taken());
            case Part.Sequence sequence -> {
                StringBuilder all = new StringBuilder();
                sequence.parts().forEach(each -> all.append(sample(each, rounds)));
                yield all.toString();
            }
            case Part.Choice choice ->
                sample(choice.branches().get(chance.nextInt(choice.branches().size())), rounds);
            case Part.Atomic atomic -> sample(atomic.part(), rounds);
            case Part.Repetition repetition -> {
                StringBuilder all = new StringBuilder();
                int times = Math.min(repetition.most(), Math.max(repetition.least(), chance.nextInt(rounds + 1)));
                for (int i = 0; i < times; i++) {
                    all.append(sample(repetition.part(), rounds));
                }
                yield all.toString();
            }
            default -> "";
        };
    }

    private String character(BitSet taken) {
        List<Integer> plain = taken.stream()
                .filter(sample -> sample >= ' ' && sample < 127)
                .boxed()
                .toList();
        List<Integer> any = plain.isEmpty() ? taken.stream().boxed().toList() : plain;
        return any.isEmpty() ? "" : SampleCharacters.get(any.get(chance.nextInt(any.size())));
    }
}
