package id.go.bps.pst.standards.lines;

import id.go.bps.pst.kernel.DeliveryMode;
import java.io.Serializable;
import java.util.List;

/**
 * One statement of an office: a requirement, a step, a time commitment, a complaint channel.
 *
 * @param subject its subject, such as {@code time.WAIT}; lines with the same subject are compared with each other; null for a free sentence
 * @param mode its delivery mode; null for every mode, or none stated
 * @param depth depth of nesting, from 0
 * @param heading whether it is the heading of the following lines
 */
public record Line(String subject, DeliveryMode mode, int depth, boolean heading, List<Piece> pieces)
        implements Serializable {

    public Line {
        pieces = List.copyOf(pieces);
    }

    public static Line of(String subject, List<Piece> pieces) {
        return new Line(subject, null, 0, false, pieces);
    }

    /** A free sentence of the office. */
    public static Line sentence(String text) {
        return of(null, List.of(Piece.words(text)));
    }

    /** The heading of the lines that follow. */
    public static Line headed(String subject, DeliveryMode mode, Piece heading) {
        return new Line(subject, mode, 0, true, List.of(heading));
    }

    /** The same for a delivery mode, null for every, at this depth. */
    public Line at(DeliveryMode held, int nested) {
        return new Line(subject, held, nested, heading, pieces);
    }

    Line with(List<Piece> others) {
        return new Line(subject, mode, depth, heading, others);
    }
}
