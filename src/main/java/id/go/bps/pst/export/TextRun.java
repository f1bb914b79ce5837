package id.go.bps.pst.export;

import java.text.Normalizer;

/**
 * Words of one kind within a paragraph.
 *
 * @param style null for the paragraph's
 * @param address that opens when they are pressed; null for none
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

    /** On one line, with plain spaces, and without the characters that have no look of their own. */
    private static String printed(String text) {
        StringBuilder printed = new StringBuilder();
        for (int character :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            int type = Character.getType(character);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                printed.append(' ');
            } else if (type == Character.PRIVATE_USE) {
                // In a font that only Word has it was a bullet
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
