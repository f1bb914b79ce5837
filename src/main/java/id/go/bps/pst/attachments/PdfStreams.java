package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Those streams of a PDF that a reader unpacks to find its pages (object streams and cross-reference streams) can be bombs: a few kilobytes
 * that unpack to gigabytes. They are unpacked here first, into nothing, and no further than any honest file goes.
 */
final class PdfStreams {

    private static final long MAX_UNPACKED = 64L * 1024 * 1024;
    private static final int DICTIONARY = 4096;
    private static final Pattern STREAM = Pattern.compile(">>\\s*stream\\r?\\n");
    private static final Pattern STRUCTURE = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private PdfStreams() {}

    static void requireBounded(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        long unpacked = 0;
        Matcher streams = STREAM.matcher(text);
        while (streams.find()) {
            String dictionary = dictionaryBefore(text, streams.start());
            if (STRUCTURE.matcher(dictionary).find()) {
                if (dictionary.split("/(FlateDecode|Fl)\\b", -1).length > 2) {
                    throw Refused.invalid("attachment_damaged", "PDF"); // packed twice: nobody does that but to hide
                }
                unpacked += unpacked(pdf, streams.end(), MAX_UNPACKED - unpacked);
                if (unpacked >= MAX_UNPACKED) {
                    throw Refused.invalid("attachment_damaged", "PDF");
                }
            }
        }
    }

    /** With its names as a reader understands them: {@code /Obj#53tm} is {@code /ObjStm}. */
    private static String dictionaryBefore(String text, int end) {
        int object = text.lastIndexOf(" obj", end);
        String dictionary = text.substring(Math.max(object, Math.max(0, end - DICTIONARY)), end);
        return ESCAPED.matcher(dictionary)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** How many bytes the stream unpacks to, as far as it can be unpacked and at most {@code limit}. */
    private static long unpacked(byte[] pdf, int start, long limit) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            byte[] nothing = new byte[64 * 1024];
            long sum = 0;
            int read;
            while (sum < limit && (read = inflater.inflate(nothing)) > 0) {
                sum += read;
            }
            return Math.min(sum, limit);
        } catch (DataFormatException e) {
            return 0; // Not packed, or damaged: the reader will tell
        } finally {
            inflater.end();
        }
    }
}
