package id.go.bps.pst.standards.comparing;

import id.go.bps.pst.standards.lines.Line;
import id.go.bps.pst.standards.lines.Pairing;
import id.go.bps.pst.standards.lines.Piece;
import id.go.bps.pst.standards.lines.Wording;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The statements of several offices about one {@link Aspect}, with their differences marked. White space, case, markers, punctuation around
 * words and an office's own name make no difference (decision 0060). The order of lines matters only for the steps of a procedure.
 *
 * @param cells one for each office, in the order of the offices
 */
public record Difference(Aspect aspect, List<Cell> cells) implements Serializable {

    /** The result of comparing an aspect. */
    public enum Outcome {
        /** All state it, and their statements are the same. */
        SAME,
        /** At least two state it, and their statements differ. */
        DIFFERENT,
        /** Some do not state it; the statements of the others are the same. */
        MISSING_SOME,
        /** Nobody states it. */
        MISSING_ALL
    }

    /** The statement of one office about the aspect; an aspect that is not stated can still have a line, such as a note. */
    public record Cell(boolean stated, List<ComparedLine> lines) implements Serializable {}

    /**
     * A line in which words that differ at another office are marked.
     *
     * @param absentFrom indexes of the offices that state the aspect but have no such line
     * @param moved whether another office has this step at another place
     */
    public record ComparedLine(Line line, List<Integer> absentFrom, boolean moved) implements Serializable {

        public boolean differs() {
            return moved || reworded() || !absentFrom.isEmpty();
        }

        /** Whether another office has other words. */
        public boolean reworded() {
            return line.pieces().stream().anyMatch(Piece::differs);
        }
    }

    static Difference of(Aspect aspect, List<StandardComparison.Side> sides) {
        List<Statement> statements = sides.stream()
                .map(side -> Statement.of(
                        aspect,
                        side.office(),
                        side.standard() == null ? null : side.standard().content()))
                .toList();
        List<List<Wording>> wordings = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            String office = sides.get(side).office().name();
            wordings.add(statements.get(side).lines().stream()
                    .map(line -> Wording.of(line, office))
                    .toList());
        }
        return new Difference(
                aspect,
                IntStream.range(0, sides.size())
                        .mapToObj(side -> cell(aspect, side, statements, wordings))
                        .toList());
    }

    private static Cell cell(Aspect aspect, int side, List<Statement> statements, List<List<Wording>> wordings) {
        List<Wording> own = wordings.get(side);
        if (!statements.get(side).stated()) {
            return new Cell(
                    false,
                    own.stream()
                            .map(wording -> new ComparedLine(wording.line(), List.of(), false))
                            .toList());
        }
        Pairing[] pairings = IntStream.range(0, statements.size())
                .mapToObj(other ->
                        other == side || !statements.get(other).stated() ? null : Pairing.of(own, wordings.get(other)))
                .toArray(Pairing[]::new);
        return new Cell(
                true,
                IntStream.range(0, own.size())
                        .mapToObj(line -> comparedLine(own.get(line), line, aspect.isOrdered(), pairings))
                        .toList());
    }

    private static ComparedLine comparedLine(Wording wording, int line, boolean ordered, Pairing... pairings) {
        BitSet marks = new BitSet();
        List<Integer> absentFrom = new ArrayList<>();
        boolean moved = false;
        for (int other = 0; other < pairings.length; other++) {
            if (pairings[other] == null) {
                continue;
            }
            if (!pairings[other].answered(line)) {
                absentFrom.add(other);
            }
            marks.or(pairings[other].marks(line));
            moved |= ordered && pairings[other].moved(line);
        }
        return new ComparedLine(wording.marked(marks), List.copyOf(absentFrom), moved);
    }

    public Outcome outcome() {
        if (cells.stream().noneMatch(Cell::stated)) {
            return Outcome.MISSING_ALL;
        }
        if (differingLines() > 0) {
            return Outcome.DIFFERENT;
        }
        return cells.stream().allMatch(Cell::stated) ? Outcome.SAME : Outcome.MISSING_SOME;
    }

    /** The number of lines, of all offices together, that are not the same at every office that states the aspect. */
    public long differingLines() {
        return cells.stream()
                .flatMap(cell -> cell.lines().stream())
                .filter(ComparedLine::differs)
                .count();
    }

    /** The indexes of the offices that do not state it. */
    public List<Integer> missingAt() {
        return IntStream.range(0, cells.size())
                .filter(side -> !cells.get(side).stated())
                .boxed()
                .toList();
    }
}
