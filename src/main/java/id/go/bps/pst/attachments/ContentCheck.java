package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.Refusal;
import org.apache.tika.Tika;

/**
 * Checks by its bytes that a file has an allowed media type. A PDF is then checked by {@link PdfCheck}, and a picture is drawn again by
 * {@link PictureDrawing}, both in a process of their own: here only the beginning of the file is read.
 */
final class ContentCheck {

    private static final Tika TIKA = new Tika();

    private ContentCheck() {}

    /**
     * The media type found in the content.
     *
     * @throws Refusal (invalid) when it is empty, too large, of another kind, or a PDF that is encrypted, damaged, not harmless or takes too much
     */
    static String mediaTypeOf(AttachmentKind kind, byte[] content) {
        if (content.length == 0) {
            throw Refusal.invalid("attachment_empty");
        }
        kind.requireSize(content.length);
        String mediaType = TIKA.detect(content);
        if (!kind.allows(mediaType)) {
            throw Refusal.invalid("attachment_kind", AttachmentKind.label(mediaType), kind.getWanted());
        }
        if (mediaType.equals(AttachmentKind.PDF)) {
            PdfCheck.JOB.run(content, "");
        }
        return mediaType;
    }
}
