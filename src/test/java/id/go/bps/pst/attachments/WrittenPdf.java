package id.go.bps.pst.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDFs written by hand: one page, and whatever an attacker or an office's software puts beside it. */
final class WrittenPdf {

    private WrittenPdf() {}

    /**
     * A PDF of one page.
     *
     * @param catalog more entries of object 1, the catalog
     * @param page more entries of object 3, the page
     * @param objects more objects, from number 4 on
     */
    static byte[] of(String catalog, String page, String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n")
                .append("1 0 obj\n<< /Type /Catalog /Pages 2 0 R ")
                .append(catalog)
                .append(" >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n")
                .append("3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ")
                .append(page)
                .append(" >>\nendobj\n");
        int number = 4;
        for (String object : objects) {
            pdf.append(number++).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        return latin(pdf.append(END).toString());
    }

    private static final String END = "trailer\n<< /Root 1 0 R >>\n%%EOF\n";

    /**
     * A PDF with a stream as its object 4, which refers to an object 9.
     *
     * @param dictionary of the stream, without its length
     * @param begin the bytes between the dictionary and the content
     */
    static byte[] withStream(String dictionary, String begin, byte[] bytes) {
        byte[] before = of("/Lang 9 0 R", "");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(before, 0, before.length - END.length());
        pdf.writeBytes(latin("4 0 obj\n<< " + dictionary + " /Length " + bytes.length + " " + begin));
        pdf.writeBytes(bytes);
        pdf.writeBytes(latin("\nendstream\nendobj\n" + END));
        return pdf.toByteArray();
    }

    /** A PDF whose table of objects is in a compressed stream, object 4. */
    static byte[] withTable(String dictionary, byte[] bytes) {
        byte[] pdf = withStream("/Type /XRef /Root 1 0 R " + dictionary, ">>\nstream\n", bytes);
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("4 0 obj");
        return latin(text.substring(0, text.length() - END.length()) + "startxref\n" + at + "\n%%EOF\n");
    }

    /** So many times the text, packed. */
    static byte[] packed(String text, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed, new Deflater(1))) {
            byte[] bytes = latin(text);
            for (int i = 0; i < times; i++) {
                deflating.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] packed(byte[] bytes) {
        return packed(new String(bytes, StandardCharsets.ISO_8859_1), 1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
