package id.go.bps.pst.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces embedded in every paper: Source Sans, and DejaVu Sans for characters that it lacks (arrows, ticks, other scripts). They are
 * loaded once and used by one thread at a time, see {@link Papers}.
 */
final class PaperFonts {

    /** One typeface. */
    enum Face {
        REGULAR("SourceSans3-Regular"),
        BOLD("SourceSans3-Bold"),
        SIGNS("DejaVuSans");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    /** Shown for a character that no typeface has; a replacement text names the character. */
    static final int UNKNOWN = 0x25A1;

    private static final Map<Face, PaperFonts> READ = new EnumMap<>(Face.class);

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float unitsPerEm;

    private PaperFonts(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static synchronized PaperFonts of(Face face) {
        return READ.computeIfAbsent(face, PaperFonts::read);
    }

    private static PaperFonts read(Face face) {
        try (InputStream file = PaperFonts.class.getResourceAsStream("/fonts/" + face.file + ".ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            // Ligatures would be glyphs without a letter
            font.setEnableGsub(false);
            return new PaperFonts(font);
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface " + face.file + " is not in the application", e);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    private boolean has(int character) {
        return glyphs.getGlyphId(character) > 0;
    }

    /** The face that has the character: {@code wanted} where possible; null where none has it. */
    static Face showing(int character, Face wanted) {
        if (of(wanted).has(character)) {
            return wanted;
        }
        return of(Face.SIGNS).has(character) ? Face.SIGNS : null;
    }

    /** The width of a character at a size of one point. */
    static float width(int character, Face wanted) {
        Face face = showing(character, wanted);
        PaperFonts shown = of(face == null ? Face.SIGNS : face);
        try {
            int glyph = shown.glyphs.getGlyphId(face == null ? UNKNOWN : character);
            return shown.font.getAdvanceWidth(glyph) / shown.unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static float width(String text, Face face, float size) {
        return (float) text.codePoints().mapToDouble(each -> width(each, face)).sum() * size;
    }
}
