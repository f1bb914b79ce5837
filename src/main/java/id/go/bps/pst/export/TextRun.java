package id.go.bps.pst.export;

import java.text.Normalizer;

/**
 * A part of a paragraph with one style, link and language.
 *
 * @param style null for the style of the paragraph
 * @param address target of a link; null for none
 * @param language "id" or "en" where it is not the document's; else null
 */
record TextRun(String text, TypeStyle style, String address, String language) {

    TextRun {
        text = printed(text);
    }

    static TextRun of(String text) {
        return new TextRun(text, null, null, null);
    }

    static TextRun of(String text, TypeStyle style) {
        return new TextRun(text, style, null, null);
    }

    TextRun in(String other) {
        return new TextRun(text, style, address, other);
    }

    /** The text on one line, with plain spaces and without invisible characters. */
    private static String printed(String text) {
        StringBuilder printed = new StringBuilder();
        for (int character :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            int type = Character.getType(character);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                printed.append(' ');
            } else if (type == Character.PRIVATE_USE) {
                // A bullet in a font that only Word has
                printed.append('•');
            } else if (type != Character.FORMAT
                    && type != Character.CONTROL
                    && type != Character.SURROGATE
                    && type != Character.UNASSIGNED
                    && !(character >= 0xFE00 && character <= 0xFE0F)) {
                printed.appendCodePoint(character);
            }
        }
        return printed.toString();
    }
}
