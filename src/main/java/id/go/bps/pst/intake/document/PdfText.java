package id.go.bps.pst.intake.document;

import id.go.bps.pst.intake.Reading;
import id.go.bps.pst.kernel.Refusal;
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
 * Extracts the text of a PDF by its tags or line by line, within limits of pages and time. Memory is limited by the process in which
 * {@link PdfReading} runs.
 */
public final class PdfText {

    private static final int MAX_PAGES = 200;
    private static final long MAX_MEMORY = 96L * 1024 * 1024;

    /**
     * PDFBox's messages about damaged files are not logged, because the person who uploads the file is informed. The loggers are referenced
     * here, because the level of an unreferenced logger is lost.
     */
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
                throw Refusal.invalid("import_pdf_without_text");
            }
            return text;
        });
    }

    /** The data attached to a PDF of the portal; empty for any other PDF. */
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
                throw Refusal.invalid("import_pdf_encrypted");
            }
            int pages = document.getNumberOfPages();
            if (pages > MAX_PAGES) {
                throw Refusal.invalid("import_pdf_pages", MAX_PAGES, pages);
            }
            return reading.of(document);
        } catch (InvalidPasswordException e) {
            throw Refusal.invalid("import_pdf_encrypted");
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            // Reading a damaged file fails with many kinds of exceptions; all mean that the file cannot be read
            throw Refusal.invalid("import_pdf_damaged");
        }
    }

    /** The text by the document's tags, where it has them; else line by line. */
    private static String text(PDDocument document) throws IOException {
        Optional<String> tagged = TaggedText.of(document, new PdfLimits());
        return tagged.isPresent() ? tagged.get() : new Stripper().getText(document);
    }

    /** Stops where a page takes too long or has more text than any standard. */
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
