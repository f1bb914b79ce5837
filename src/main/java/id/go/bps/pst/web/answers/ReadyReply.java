package id.go.bps.pst.web.answers;

import id.go.bps.pst.kernel.Documents;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * An answer kept ready: compressed once where that is worth it, with a strong ETag for either form. Sending it is no more than a few
 * headers and one array. What is kept compressed is unpacked for the few who cannot read that, since keeping both would take five times
 * the memory.
 */
public final class ReadyReply {

    /** A browser asks each time whether it is still so; a proxy may answer for one second by itself. */
    public static final String FRESH_WITHIN_A_SECOND = "public, max-age=0, s-maxage=1, must-revalidate";

    /**
     * What a network of caches in front is told besides (RFC 9213): the same second, and a day for which it answers by itself while the portal
     * fails. Not in Cache-Control, since neither s-maxage nor must-revalidate lets anything stale through.
     */
    private static final String IN_FRONT = "max-age=1, stale-if-error=86400";

    /** For an address that names its own content. */
    public static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final int WORTH_COMPRESSING = 300;

    private final String contentType;
    private final String cacheControl;
    private final String disposition;
    private final int plainLength;

    /** Null where only the compressed form is kept. */
    private final byte[] plain;

    /** Null where compressing is not worth it. */
    private final byte[] gzip;

    private final String plainTag;
    private final String gzipTag;

    /** In seconds, as the header says it; null for what is right now. */
    private final String age;

    private ReadyReply(String contentType, String cacheControl, String disposition, byte[] plain, boolean compress) {
        String digest = Documents.sha256(plain);
        this.contentType = contentType;
        this.cacheControl = cacheControl;
        this.disposition = disposition;
        this.plainLength = plain.length;
        this.plainTag = '"' + digest + '"';
        byte[] smaller = compress && plain.length >= WORTH_COMPRESSING ? compressed(plain) : null;
        this.gzip = smaller != null && smaller.length < plain.length ? smaller : null;
        this.plain = gzip == null ? plain : null;
        this.gzipTag = '"' + digest + "-gzip\"";
        this.age = null;
    }

    private ReadyReply(ReadyReply same, String cacheControl, String age) {
        this.contentType = same.contentType;
        this.cacheControl = cacheControl;
        this.disposition = same.disposition;
        this.plainLength = same.plainLength;
        this.plain = same.plain;
        this.gzip = same.gzip;
        this.plainTag = same.plainTag;
        this.gzipTag = same.gzipTag;
        this.age = age;
    }

    /** Text, or something else that shrinks. */
    public static ReadyReply of(String contentType, String cacheControl, byte[] bytes) {
        return new ReadyReply(contentType, cacheControl, null, bytes, true);
    }

    /** Something that is compressed already. */
    public static ReadyReply uncompressed(String contentType, String cacheControl, byte[] bytes) {
        return new ReadyReply(contentType, cacheControl, null, bytes, false);
    }

    /** A file to be shown or saved, byte for byte or in parts, whose ETag is its SHA-256. */
    public static ReadyReply download(String contentType, String disposition, String cacheControl, byte[] bytes) {
        return new ReadyReply(contentType, cacheControl, disposition, bytes, false);
    }

    /** The same bytes under another caching rule. */
    public ReadyReply cached(String otherCacheControl) {
        return new ReadyReply(this, otherCacheControl, age);
    }

    /** The same bytes, for want of newer ones: told with their age, and kept by nobody on the way. */
    public ReadyReply old(Duration since) {
        return new ReadyReply(this, "no-store", String.valueOf(Math.max(0, since.toSeconds())));
    }

    /** The same with its text changed. */
    public ReadyReply rewritten(UnaryOperator<String> change) {
        byte[] text = change.apply(new String(plain(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        return new ReadyReply(contentType, cacheControl, disposition, text, gzip != null);
    }

    /** Whether people read it in a browser. */
    public boolean isPage() {
        return contentType.startsWith("text/html");
    }

    /** SHA-256 of the bytes: 64 lower-case hexadecimal digits. */
    public String digest() {
        return plainTag.substring(1, plainTag.length() - 1);
    }

    /** How much memory it takes, about. */
    public int weight() {
        return (gzip == null ? plain.length : gzip.length) + 500;
    }

    /** Answers a GET or HEAD; a reply of another status than 200 is not compared with what the reader has. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean zipped = gzip != null && AcceptedEncoding.allowsGzip(request.getHeader("Accept-Encoding"));
        String tag = zipped ? gzipTag : plainTag;
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", cacheControl);
        if (cacheControl.equals(FRESH_WITHIN_A_SECOND)) {
            response.setHeader("CDN-Cache-Control", IN_FRONT);
        }
        if (age != null) {
            response.setHeader("Age", age);
        }
        if (gzip != null) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (response.getStatus() == HttpServletResponse.SC_OK
                && EntityTags.match(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (disposition != null) {
            FileParts.send(
                    tag,
                    plain.length,
                    () -> new ByteArrayInputStream(plain),
                    () -> describe(response),
                    request,
                    response);
            return;
        }
        response.setContentType(contentType);
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(zipped ? gzip.length : plainLength);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(zipped ? gzip : plain());
        }
    }

    private void describe(HttpServletResponse response) {
        response.setContentType(contentType);
        response.setHeader("Content-Disposition", disposition);
    }

    private byte[] plain() {
        if (plain != null) {
            return plain;
        }
        try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return unpacking.readNBytes(plainLength);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
