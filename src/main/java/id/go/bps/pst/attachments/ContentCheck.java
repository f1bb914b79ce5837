package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.Refused;
import org.apache.tika.Tika;

/**
 * Judges a file by its bytes: whether it is what its kind wants. A PDF is opened as well, by {@link PdfCheck}; a picture is when it is drawn
 * anew, by {@link PictureDrawing}. Both happen in a process of their own: here nothing of a file is read but how it begins.
 */
final class ContentCheck {

    private static final Tika TIKA = new Tika();

    private ContentCheck() {}

    /**
     * The media type found in the content.
     *
     * @throws Refused (invalid) when it is empty, too large, of another kind, or a PDF that is encrypted, damaged, not harmless or takes too much
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
        if (mediaType.equals(AttachmentKind.PDF)) {
            PdfCheck.JOB.run(content, "");
        }
        return mediaType;
    }
}
