package id.go.bps.pst.export;

import id.go.bps.pst.export.PaperFonts.Face;
import java.awt.Color;

/**
 * The typeface, size, leading and colour of a text.
 *
 * @param size in points
 * @param leading from one baseline to the next, in points
 */
record TypeStyle(Face face, float size, float leading, Color colour) {

    TypeStyle bold() {
        return new TypeStyle(Face.BOLD, size, leading, colour);
    }

    TypeStyle in(Color other) {
        return new TypeStyle(face, size, leading, other);
    }
}
