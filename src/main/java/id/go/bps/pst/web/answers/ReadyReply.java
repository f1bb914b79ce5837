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
 * A prepared answer. It is compressed once where that saves bytes, with a strong ETag for each form, so that sending it is a few headers
 * and one array. For the few clients without gzip it is unpacked again, because keeping both forms would take five times the memory.
 */
public final class ReadyReply {

    /** A browser asks each time whether the page has changed; a proxy may answer for one second without asking. */
    public static final String FRESH_WITHIN_A_SECOND = "public, max-age=0, s-maxage=1, must-revalidate";

    /**
     * The header CDN-Cache-Control (RFC 9213) for a network of caches in front: the same second, and a day for which it answers while the
     * portal fails. It cannot be part of Cache-Control, where s-maxage and must-revalidate forbid stale answers.
     */
    private static final String IN_FRONT = "max-age=1, stale-if-error=86400";

    /** Cache-Control for an address that names its content. */
    public static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final int WORTH_COMPRESSING = 300;

    private final String contentType;
    private final String cacheControl;
    private final String disposition;
    private final int plainLength;

    /** Null where only the compressed form is kept. */
    private final byte[] plain;

    /** Null where compression saves nothing. */
    private final byte[] gzip;

    private final String plainTag;
    private final String gzipTag;

    /** The header Age, in seconds; null for a page that is up to date. */
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

    /** An answer of text or other content that compression makes smaller. */
    public static ReadyReply of(String contentType, String cacheControl, byte[] bytes) {
        return new ReadyReply(contentType, cacheControl, null, bytes, true);
    }

    /** An answer whose content is compressed already. */
    public static ReadyReply uncompressed(String contentType, String cacheControl, byte[] bytes) {
        return new ReadyReply(contentType, cacheControl, null, bytes, false);
    }

    /** A file, sent whole or in ranges; its ETag is its SHA-256. */
    public static ReadyReply download(String contentType, String disposition, String cacheControl, byte[] bytes) {
        return new ReadyReply(contentType, cacheControl, disposition, bytes, false);
    }

    /** The same answer with another Cache-Control. */
    public ReadyReply cached(String otherCacheControl) {
        return new ReadyReply(this, otherCacheControl, age);
    }

    /** The same answer as an old one: with its age, and not cached by anybody. */
    public ReadyReply old(Duration since) {
        return new ReadyReply(this, "no-store", String.valueOf(Math.max(0, since.toSeconds())));
    }

    /** The same answer with its text changed. */
    public ReadyReply rewritten(UnaryOperator<String> change) {
        byte[] text = change.apply(new String(plain(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        return new ReadyReply(contentType, cacheControl, disposition, text, gzip != null);
    }

    /** Whether it is a page (HTML). */
    public boolean isPage() {
        return contentType.startsWith("text/html");
    }

    /** SHA-256 of the bytes: 64 lower-case hexadecimal digits. */
    public String digest() {
        return plainTag.substring(1, plainTag.length() - 1);
    }

    /** The approximate memory that it takes, in bytes. */
    public int weight() {
        return (gzip == null ? plain.length : gzip.length) + 500;
    }

    /** Answers a GET or HEAD. A reply with another status than 200 is always sent whole, without comparing entity tags. */
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
