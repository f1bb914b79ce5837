package id.go.bps.pst.intake.document;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.requests.BodyLimit;
import id.go.bps.pst.standards.content.ContentData;
import id.go.bps.pst.standards.content.StandardContent;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file. The kind of file is determined from its bytes, not from its name.
 *
 * @param text to which the ranges of the reading refer
 * @param mediaType of the file
 * @param taken whether the text was extracted from the file; else it is the file read as UTF-8
 */
public record DocumentText(String text, String mediaType, boolean taken) {

    public static final int MAX_BYTES = BodyLimit.FILE;
    private static final int MAX_MEGABYTES = MAX_BYTES / 1_000_000;
    static final int MAX_CHARACTERS = 2_000_000;

    private static final String PLAIN = "text/plain; charset=";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SIGNATURE_WITHIN = 1024;

    /** In a text at most one character in this many is a control character. */
    private static final int ODD_ONE_IN = 50;

    /**
     * Reads a file.
     *
     * @throws Refusal (invalid) with one sentence when it is empty, too large, a picture, a Word file, a PDF that is encrypted, damaged or
     * without text, or anything else that is no text
     */
    public static DocumentText of(byte[] file) {
        if (file.length == 0) {
            throw Refusal.invalid("import_empty");
        }
        if (file.length > MAX_BYTES) {
            throw Refusal.invalid("import_too_large", MAX_MEGABYTES);
        }
        DocumentText read =
                isPdf(file) ? new DocumentText(PdfReading.text(file), "application/pdf", true) : decoded(file);
        if (read.text.chars().noneMatch(Character::isLetterOrDigit)) {
            throw Refusal.invalid("import_empty");
        }
        if (read.text.length() > MAX_CHARACTERS) {
            throw Refusal.invalid("import_too_long", MAX_CHARACTERS);
        }
        return read;
    }

    /** The content attached to a PDF of the portal; empty for every other file. */
    public static Optional<StandardContent> carriedBy(byte[] file) {
        return isPdf(file) ? PdfReading.data(file).flatMap(ContentData::read) : Optional.empty();
    }

    private static boolean isPdf(byte[] file) {
        int end = Math.min(file.length, SIGNATURE_WITHIN);
        return new String(file, 0, end, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static DocumentText decoded(byte[] file) {
        Charset wide = wide(file);
        if (wide != null) {
            String text = decode(file, wide);
            return text == null || isOdd(text) ? notText() : new DocumentText(text, PLAIN + "UTF-16", true);
        }
        String text = decode(file, StandardCharsets.UTF_8);
        if (text != null) {
            return isOdd(text) || isMarkup(text) ? notText() : new DocumentText(text, PLAIN + "UTF-8", false);
        }
        text = new String(file, WINDOWS);
        return isOdd(text) || isMarkup(text) ? notText() : new DocumentText(text, PLAIN + "windows-1252", true);
    }

    private static DocumentText notText() {
        throw Refusal.invalid("import_not_text");
    }

    /** UTF-16, recognised by its byte order mark or, for Latin letters, by every second byte being 0. */
    private static Charset wide(byte[] file) {
        if (file.length >= 2 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (file.length >= 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        int[] empty = new int[2];
        int end = Math.min(file.length, 4000) & ~1;
        for (int i = 0; i < end; i++) {
            empty[i & 1] += file[i] == 0 ? 1 : 0;
        }
        if (empty[1] * 10 > end * 3 && empty[0] * 100 < end) {
            return StandardCharsets.UTF_16LE;
        }
        return empty[0] * 10 > end * 3 && empty[1] * 100 < end ? StandardCharsets.UTF_16BE : null;
    }

    private static String decode(byte[] file, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isOdd(String text) {
        long odd = text.chars()
                .filter(c -> c == 0 || Character.isISOControl(c) && !Character.isWhitespace(c) || c == '\uFFFD')
                .count();
        return odd * ODD_ONE_IN > text.length();
    }

    /** Whether the text is the source of a web page or of RTF. */
    private static boolean isMarkup(String text) {
        String begin =
                text.substring(0, Math.min(text.length(), 500)).stripLeading().toLowerCase(java.util.Locale.ROOT);
        return begin.startsWith("{\\rtf")
                || begin.startsWith("<!doctype")
                || begin.startsWith("<html")
                || begin.startsWith("<?xml");
    }
}
