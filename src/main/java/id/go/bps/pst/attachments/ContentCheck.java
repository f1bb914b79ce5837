package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;

/** Judges a file by its bytes: whether it is what its kind wants, whole, and such that everybody can open it. */
final class ContentCheck {

    private static final int MAX_PAGES = 1_000;
    private static final int MAX_SIDE = 12_000;

    /** What can be read within a hundred megabytes of memory; of WebP, whose reader takes more, half as much. */
    private static final long MAX_PIXELS = 30_000_000;

    private static final Tika TIKA = new Tika();

    private ContentCheck() {}

    /**
     * The media type found in the content.
     *
     * @throws Refused (invalid) when it is empty, too large, of another kind, encrypted or damaged
     */
    static String mediaTypeOf(AttachmentKind kind, byte[] content) {
        if (content.length == 0) {
            throw Refused.invalid("attachment_empty");
        }
        kind.requireSize(content.length);
        String mediaType = TIKA.detect(content);
        if (!kind.allows(mediaType)) {
            throw Refused.invalid("attachment_kind", AttachmentKind.label(mediaType), kind.getWanted());
        }
        try {
            if (mediaType.equals(AttachmentKind.PDF)) {
                checkPdf(content);
            } else {
                checkPicture(mediaType, content);
            }
        } catch (InvalidPasswordException e) {
            throw Refused.invalid("attachment_encrypted");
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refused refused) {
                throw refused;
            }
            // Readers of damaged files fail in many ways; what they have in common is that nobody else could open the
            // file
            throw Refused.invalid("attachment_damaged", AttachmentKind.label(mediaType));
        }
        return mediaType;
    }

    private static void checkPdf(byte[] content) throws IOException {
        PdfStreams.requireBounded(content);
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw Refused.invalid("attachment_encrypted");
            }
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                throw Refused.invalid("attachment_damaged", "PDF");
            }
            if (pages > MAX_PAGES) {
                throw Refused.invalid("attachment_too_many_pages", MAX_PAGES, pages);
            }
            document.getPage(0).getMediaBox();
            if (PdfActions.runAnything(document)) {
                throw Refused.invalid("attachment_active");
            }
        }
    }

    private static void checkPicture(String mediaType, byte[] content) throws IOException {
        ImageReader reader = KeptPicture.reader(mediaType);
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1) {
                throw new IOException("no pixels");
            }
            long most = mediaType.equals("image/webp") ? MAX_PIXELS / 2 : MAX_PIXELS;
            if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > most) {
                throw Refused.invalid("attachment_too_many_pixels", width, height, MAX_SIDE, most / 1_000_000);
            }
        } finally {
            reader.dispose();
        }
    }
}
