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
 * The typefaces that every paper carries within it. What Source Sans has no sign for (arrows, ticks, other scripts) comes from DejaVu
 * Sans. Read once; the files are read by one thread at a time, see {@link Papers}.
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

    /** Shown for a character that none of them has; what it stands for is told beside it. */
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
            // Ligatures would be glyphs that no letter stands for
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

    /** The face in which a character is shown where {@code wanted} is asked for; null where none has it. */
    static Face showing(int character, Face wanted) {
        if (of(wanted).has(character)) {
            return wanted;
        }
        return of(Face.SIGNS).has(character) ? Face.SIGNS : null;
    }

    /** How wide a character is, of a typeface one point high. */
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
