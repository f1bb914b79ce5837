package id.go.bps.pst.web.answers;

import id.go.bps.pst.kernel.AttachmentRef;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * Answers with an uploaded file or the requested range of it. The media type is that of its content, and the headers let a browser show it
 * but never run it. Its digest is its entity tag.
 */
public final class FileReply {

    /** Cache-Control of a public file, which never changes under its address. */
    public static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final String PDF = "application/pdf";

    /** The policy of a file: nothing is loaded and nothing runs. */
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private FileReply() {}

    /**
     * Answers a GET or HEAD.
     *
     * @param cacheControl null to leave the header unchanged
     * @param content opened only if something is sent
     */
    public static void send(
            AttachmentRef file,
            String cacheControl,
            Supplier<InputStream> content,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String tag = "\"" + file.sha256() + "\"";
        response.setHeader("ETag", tag);
        if (cacheControl != null) {
            response.setHeader("Cache-Control", cacheControl);
        }
        if (EntityTags.match(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        FileParts.send(tag, file.size(), content, () -> describe(file, response), request, response);
    }

    private static void describe(AttachmentRef file, HttpServletResponse response) {
        response.setContentType(file.mediaType());
        // Older browsers show no PDF in a sandbox; all show it in a viewer that is separate from the site anyway
        response.setHeader("Content-Security-Policy", file.mediaType().equals(PDF) ? NOTHING : "sandbox; " + NOTHING);
        response.setHeader("Content-Disposition", disposition(file.fileName()));
    }

    /** The header Content-Disposition (RFC 6266): the name in ASCII for old programs, and in full. */
    private static String disposition(String name) {
        return "inline; filename=\"" + name.replaceAll("[^A-Za-z0-9._ -]", "_") + "\"; filename*=UTF-8''"
                + FileLinks.encoded(name);
    }
}
