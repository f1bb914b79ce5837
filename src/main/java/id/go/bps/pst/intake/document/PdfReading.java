package id.go.bps.pst.intake.document;

import id.go.bps.pst.isolation.FileTask;
import id.go.bps.pst.isolation.IsolatedJob;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The task of extracting the text or the attached data of a PDF, in a process of its own. */
public final class PdfReading implements FileTask {

    private static final String TEXT = "text";
    private static final String DATA = "data";
    private static final int LONGEST_LETTER = 4;

    private static final IsolatedJob JOB = new IsolatedJob(
            PdfReading.class,
            192,
            Duration.ofSeconds(30),
            LONGEST_LETTER * DocumentText.MAX_CHARACTERS,
            List.of(PDDocument.class, TrueTypeFont.class, RandomAccessRead.class, LogFactory.class));

    static String text(byte[] file) {
        return new String(JOB.run(file, TEXT), StandardCharsets.UTF_8);
    }

    /** The attached data as JSON; empty where there are none. */
    static Optional<byte[]> data(byte[] file) {
        return Optional.of(JOB.run(file, DATA)).filter(json -> json.length > 0);
    }

    @Override
    public byte[] run(byte[] file, String wanted) {
        return wanted.equals(TEXT)
                ? PdfText.of(file).getBytes(StandardCharsets.UTF_8)
                : PdfText.data(file).orElse(new byte[0]);
    }
}
