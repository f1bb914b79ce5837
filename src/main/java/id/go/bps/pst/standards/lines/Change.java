package id.go.bps.pst.standards.lines;

import java.io.Serializable;
import java.util.List;

/**
 * The change of one line between two versions.
 *
 * @param from index in the older version, from 0; -1 where it is not there
 * @param to index in the newer version, from 0; -1 where it is not there
 * @param line the line of the newer version; of the older one where it was removed
 * @param moved whether its place or depth changed relative to the lines around it
 * @param parts its old and new words, in reading order
 */
public record Change(Kind kind, int from, int to, Line line, boolean moved, List<Part> parts) implements Serializable {

    private static final int SEVERAL = 3;

    /** The kind of change of the line. */
    public enum Kind {
        KEPT,
        REWORDED,
        ADDED,
        REMOVED
    }

    /** The kind of change of a part. */
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

    /** The same change for a part in which the order of lines does not matter, so that nothing counts as moved. */
    public Change inPlace() {
        return new Change(kind, from, to, line, false, parts);
    }

    /** Whether something is removed: the whole line, or three words or more with fewer in their place. */
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
