package id.go.bps.pst.web;

import id.go.bps.pst.kernel.AttachmentRef;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers with a file that somebody handed in, or with the part of it that is asked for: as what its content is, and such that a browser shows it
 * and never runs it. Its digest is its entity tag.
 */
public final class FileReply {

    /** For what is public: a file never changes under its address. */
    public static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final int PIECE = 8_192;
    private static final String PDF = "application/pdf";

    /** Nothing is loaded and nothing runs. */
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private FileReply() {}

    /**
     * Answers a GET or HEAD.
     *
     * @param cacheControl null to leave what stands
     * @param content opened only where it is to be sent
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
        response.setHeader("Accept-Ranges", "bytes");
        if (request.getMethod().equals("HEAD")) {
            describe(file, file.size(), response);
            return;
        }
        Optional<ByteRange> range =
                ByteRange.asked(request.getHeader("Range"), request.getHeader("If-Range"), tag, file.size());
        if (range.isPresent() && !range.get().isSatisfiable()) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + file.size());
            return;
        }
        ByteRange part = range.orElseGet(() -> new ByteRange(0, file.size() - 1));
        try (InputStream bytes = content.get()) {
            describe(file, part.length(), response);
            if (range.isPresent()) {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + file.size());
            }
            bytes.skipNBytes(part.first());
            send(bytes, part.length(), response.getOutputStream());
        }
    }

    private static void send(InputStream bytes, long length, OutputStream out) throws IOException {
        byte[] piece = new byte[PIECE];
        long left = length;
        while (left > 0) {
            int read = bytes.read(piece, 0, (int) Math.min(piece.length, left));
            if (read < 0) {
                throw new EOFException("the store holds less than was kept");
            }
            out.write(piece, 0, read);
            left -= read;
        }
    }

    private static void describe(AttachmentRef file, long length, HttpServletResponse response) {
        response.setContentType(file.mediaType());
        response.setContentLengthLong(length);
        // Browsers of some years ago show no PDF in a sandbox; all show it in a viewer that is apart from the site
        // anyway
        response.setHeader("Content-Security-Policy", file.mediaType().equals(PDF) ? NOTHING : "sandbox; " + NOTHING);
        response.setHeader("Content-Disposition", disposition(file.fileName()));
    }

    /** RFC 6266: the name in ASCII for old programs, in full for all others. */
    private static String disposition(String name) {
        return "inline; filename=\"" + name.replaceAll("[^A-Za-z0-9._ -]", "_") + "\"; filename*=UTF-8''"
                + FileLinks.encoded(name);
    }
}
