package id.go.bps.pst.intake;

import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.standards.StandardContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text out of a PDF, line by line as it is seen; within bounds of pages, memory and time, whatever the file holds. */
final class PdfText {

    private static final int MAX_PAGES = 200;
    private static final long MAX_MEMORY = 96L * 1024 * 1024;
    private static final long MAX_UNPACKED = 48L * 1024 * 1024;
    private static final long MAX_UNPACKED_TOGETHER = 192L * 1024 * 1024;

    private static final Pattern STREAM = Pattern.compile("stream[\\r\\n ]{1,3}");
    private static final Pattern PACKED_TWICE = Pattern.compile(
            "/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b.{0,40}/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b",
            Pattern.DOTALL);
    private static final Pattern LZW = Pattern.compile("/(?:LZWDecode|LZW)\\b");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final int DICTIONARY = 1000;

    /** What a damaged file makes PDFBox say is no news of the portal's: whoever handed it in is told. Held, or the level would be forgotten. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private PdfText() {}

    static String of(byte[] file) {
        return read(file, document -> {
            String text = text(document);
            if (text.chars().noneMatch(Character::isLetterOrDigit)) {
                throw Refused.invalid("import_pdf_without_text");
            }
            return text;
        });
    }

    /** What a PDF of the portal carries along of the content that it tells; empty for any other. */
    static Optional<StandardContent> data(byte[] file) {
        return read(file, PdfData::of);
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private static <T> T read(byte[] file, Reading<T> reading) {
        requireBounded(file);
        try (PDDocument document =
                Loader.loadPDF(file, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MAX_MEMORY).streamCache)) {
            if (document.isEncrypted()) {
                throw Refused.invalid("import_pdf_encrypted");
            }
            int pages = document.getNumberOfPages();
            if (pages > MAX_PAGES) {
                throw Refused.invalid("import_pdf_pages", MAX_PAGES, pages);
            }
            return reading.of(document);
        } catch (InvalidPasswordException e) {
            throw Refused.invalid("import_pdf_encrypted");
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Readers of damaged files fail in many ways; all of them mean that the file cannot be read
            throw Refused.invalid("import_pdf_damaged");
        }
    }

    /** By its tags, where it has them; else line by line as it is seen. */
    private static String text(PDDocument document) throws IOException {
        Optional<String> tagged = TaggedText.of(document, new PdfLimits());
        return tagged.isPresent() ? tagged.get() : new Stripper().getText(document);
    }

    /** Gives up where a page takes too long or holds more than any standard does. */
    private static final class Stripper extends PDFTextStripper {

        private final PdfLimits limits = new PdfLimits();

        Stripper() {
            setSortByPosition(true);
            setLineSeparator("\n");
            setWordSeparator(" ");
            setPageStart("");
            setPageEnd("\n");
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            limits.requireTime();
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            try {
                limits.count(text.getUnicode() == null ? 0 : text.getUnicode().length());
            } catch (IOException tooMuch) {
                throw new UncheckedIOException(tooMuch);
            }
            super.processTextPosition(text);
        }
    }

    /**
     * A few kilobytes can unpack to gigabytes as soon as a reader looks at them; so every packed stream is unpacked here first, into
     * nothing, and no further than an honest file goes.
     */
    private static void requireBounded(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher streams = STREAM.matcher(text);
        long together = 0;
        while (streams.find()) {
            String dictionary = dictionaryBefore(text, streams.start());
            if (PACKED_TWICE.matcher(dictionary).find()
                    || LZW.matcher(dictionary).find()) {
                throw Refused.invalid("import_pdf_damaged");
            }
            together += unpacked(pdf, streams.end());
            if (together > MAX_UNPACKED_TOGETHER) {
                throw Refused.invalid("import_pdf_damaged");
            }
        }
    }

    private static String dictionaryBefore(String text, int end) {
        String before = text.substring(Math.max(0, end - DICTIONARY), end);
        return ESCAPED.matcher(before.substring(Math.max(0, before.lastIndexOf("obj"))))
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static long unpacked(byte[] pdf, int start) {
        Inflater inflater = new Inflater();
        long sum = 0;
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            byte[] nothing = new byte[64 * 1024];
            int read = 1;
            while (read > 0) {
                read = inflater.inflate(nothing);
                sum += read;
                if (sum > MAX_UNPACKED) {
                    throw Refused.invalid("import_pdf_damaged");
                }
            }
            return sum;
        } catch (DataFormatException e) {
            return sum; // Not packed, or damaged: the reader will tell
        } finally {
            inflater.end();
        }
    }
}
