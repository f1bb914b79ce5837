package id.go.bps.pst.standards.lines;

import java.io.Serializable;
import java.util.List;

/**
 * What became of one line between two versions.
 *
 * @param from where it stood in the older version, counted from 0; -1 where it did not
 * @param to where it stands in the newer one; -1 where it does not
 * @param line as the newer version has it; as the older one had it where it is gone
 * @param moved whether it stands at another place, or at another depth, than where what surrounds it would put it
 * @param parts its words, old and new, in reading order
 */
public record Change(Kind kind, int from, int to, Line line, boolean moved, List<Part> parts) implements Serializable {

    private static final int SEVERAL = 3;

    /** What was done to the line. */
    public enum Kind {
        KEPT,
        REWORDED,
        ADDED,
        REMOVED
    }

    /** What was done to a part of it. */
    public enum Mark {
        KEPT,
        INSERTED,
        DELETED
    }

    /** A run of words with one mark. */
    public record Part(Mark mark, Piece piece) implements Serializable {}

    public Change {
        parts = List.copyOf(parts);
    }

    /** The same where the order says nothing. */
    public Change inPlace() {
        return new Change(kind, from, to, line, false, parts);
    }

    /** Whether a reader would miss something: the line is gone, or three of its words or more and fewer came in their place. */
    public boolean takesAway() {
        long gone = words(Mark.DELETED);
        return kind == Kind.REMOVED || gone >= SEVERAL && gone > words(Mark.INSERTED);
    }

    private long words(Mark mark) {
        return parts.stream()
                .filter(part -> part.mark() == mark)
                .map(part -> part.piece().value().toString().strip())
                .filter(said -> !said.isEmpty())
                .mapToLong(said -> said.split("\\s++").length)
                .sum();
    }

    /** Whether the two versions differ here. */
    public boolean differs() {
        return moved || kind != Kind.KEPT;
    }
}
