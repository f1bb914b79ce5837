package id.go.bps.pst.export;

import id.go.bps.pst.export.PaperFonts.Face;
import java.awt.Color;

/** The type sizes of a poster at a scale. */
record PosterType(float scale) {

    private static final float LEADING = 1.32f;

    float of(float points) {
        return points * scale;
    }

    float gap() {
        return of(16);
    }

    TypeStyle style(Face face, float size, Color colour) {
        return new TypeStyle(face, of(size), of(size * LEADING), colour);
    }
}
