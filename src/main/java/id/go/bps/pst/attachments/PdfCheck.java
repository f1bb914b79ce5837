package id.go.bps.pst.attachments;

import id.go.bps.pst.isolation.FileTask;
import id.go.bps.pst.isolation.IsolatedJob;
import id.go.bps.pst.kernel.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Checks that a PDF is complete, not encrypted, and has only harmless content. It returns nothing and refuses other files. */
public final class PdfCheck implements FileTask {

    static final IsolatedJob JOB = new IsolatedJob(
            PdfCheck.class,
            128,
            Duration.ofSeconds(30),
            0,
            List.of(PDDocument.class, TrueTypeFont.class, RandomAccessRead.class, LogFactory.class));

    private static final int MAX_PAGES = 1_000;

    /** PDFBox's messages about damaged files are not logged. The loggers are referenced here, because the level of an unreferenced logger is lost. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @Override
    public byte[] run(byte[] file, String argument) {
        try (PDDocument document = Loader.loadPDF(file)) {
            check(document, HarmlessPdf.PAPER);
            return new byte[0];
        } catch (InvalidPasswordException e) {
            throw Refusal.invalid("attachment_encrypted");
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            // Readers of damaged files fail with many kinds of exceptions; all mean that the file cannot be opened
            throw Refusal.invalid("attachment_damaged", "PDF");
        }
    }

    private static void check(PDDocument document, HarmlessPdf harmless) {
        if (document.isEncrypted()) {
            throw Refusal.invalid("attachment_encrypted");
        }
        int pages = document.getNumberOfPages();
        if (pages < 1) {
            throw Refusal.invalid("attachment_damaged", "PDF");
        }
        if (pages > MAX_PAGES) {
            throw Refusal.invalid("attachment_too_many_pages", MAX_PAGES, pages);
        }
        document.getPage(0).getMediaBox();
        Optional<String> active = PdfContent.notOn(harmless, document);
        if (active.isPresent()) {
            throw Refusal.invalid("attachment_active", active.get());
        }
    }
}
