package id.go.bps.pst.web.answers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sends a file, or the requested range of it (RFC 9110, 14): 200, 206 or 416. Viewers of PDF show the first page before the rest is loaded.
 */
final class FileParts {

    private static final int PIECE = 8_192;

    private FileParts() {}

    /**
     * Answers a GET or HEAD.
     *
     * @param tag of the whole file, strong and in its quotes
     * @param content the whole file; opened only if something is sent
     * @param describe sets the headers of the file; called only if the file or a part of it is sent
     */
    static void send(
            String tag,
            long size,
            Supplier<InputStream> content,
            Runnable describe,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("Accept-Ranges", "bytes");
        if (request.getMethod().equals("HEAD")) {
            describe.run();
            response.setContentLengthLong(size);
            return;
        }
        Optional<ByteRange> range =
                ByteRange.asked(request.getHeader("Range"), request.getHeader("If-Range"), tag, size);
        if (range.isPresent() && !range.get().isSatisfiable()) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + size);
            return;
        }
        ByteRange part = range.orElseGet(() -> new ByteRange(0, size - 1));
        try (InputStream bytes = content.get()) {
            describe.run();
            response.setContentLengthLong(part.length());
            if (range.isPresent()) {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + size);
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
}
