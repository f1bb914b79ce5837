package id.go.bps.pst.intake.document;

import id.go.bps.pst.intake.Reading;
import id.go.bps.pst.kernel.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the text out of a PDF, line by line as it is seen, within bounds of pages and time. What a file can make a library take of memory is bounded by the process in which
 * {@link PdfReading} does this.
 */
public final class PdfText {

    private static final int MAX_PAGES = 200;
    private static final long MAX_MEMORY = 96L * 1024 * 1024;

    /** What a damaged file makes PDFBox say is no news of the portal's: whoever handed it in is told. Held, or the level would be forgotten. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private PdfText() {}

    public static String of(byte[] file) {
        return read(file, document -> {
            String text = text(document);
            if (text.chars().noneMatch(Character::isLetterOrDigit)) {
                throw Refused.invalid("import_pdf_without_text");
            }
            return text;
        });
    }

    /** The data that a PDF of the portal carries along of the content that it tells; empty for any other. */
    public static Optional<byte[]> data(byte[] file) {
        return read(file, PdfData::of);
    }

    private interface Reading<T> {
        public T of(PDDocument document) throws IOException;
    }

    private static <T> T read(byte[] file, Reading<T> reading) {
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
        } catch (IOException | RuntimeException e) {
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
}
