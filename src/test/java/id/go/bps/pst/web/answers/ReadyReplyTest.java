package id.go.bps.pst.web.answers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Documents;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class ReadyReplyTest {

    private static final byte[] TEXT = "Standar pelayanan. ".repeat(200).getBytes(UTF_8);
    private static final byte[] SHORT = "Singkat".getBytes(UTF_8);

    private final ReadyReply reply = ReadyReply.of("text/plain", ReadyReply.FRESH_WITHIN_A_SECOND, TEXT);

    @Test
    void sendsItsBytesUnchanged() throws IOException {
        Answer answer = ask(reply, "GET", Map.of());
        assertThat(answer.status).isEqualTo(200);
        assertThat(answer.body.toByteArray()).isEqualTo(TEXT);
        assertThat(answer.headers)
                .containsEntry("Content-Length", String.valueOf(TEXT.length))
                .containsEntry("ETag", "\"" + Documents.sha256(TEXT) + "\"")
                .containsEntry("Vary", "Accept-Encoding")
                .containsEntry("Cache-Control", ReadyReply.FRESH_WITHIN_A_SECOND)
                .doesNotContainKey("Content-Encoding");
    }

    @Test
    void sendsCompressedBytesWithATagOfTheirOwn() throws IOException {
        Answer answer = ask(reply, "GET", Map.of("Accept-Encoding", "gzip, br"));
        byte[] body = answer.body.toByteArray();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes())
                .isEqualTo(TEXT);
        assertThat(body.length).isLessThan(TEXT.length / 10);
        assertThat(answer.headers)
                .containsEntry("Content-Encoding", "gzip")
                .containsEntry("Content-Length", String.valueOf(body.length))
                .containsEntry("ETag", "\"" + Documents.sha256(TEXT) + "-gzip\"");
    }

    @Test
    void doesNotCompressWhatIsShort() throws IOException {
        Answer answer =
                ask(ReadyReply.of("text/plain", ReadyReply.FOR_EVER, SHORT), "GET", Map.of("Accept-Encoding", "gzip"));
        assertThat(answer.body.toByteArray()).isEqualTo(SHORT);
        assertThat(answer.headers).doesNotContainKeys("Content-Encoding", "Vary");
    }

    @Test
    void saysThatNothingHasChanged() throws IOException {
        String tag = ask(reply, "GET", Map.of()).headers.get("ETag");
        Answer answer = ask(reply, "GET", Map.of("If-None-Match", "\"other\", W/" + tag));
        assertThat(answer.status).isEqualTo(304);
        assertThat(answer.body.size()).isZero();
        assertThat(answer.headers)
                .containsEntry("ETag", tag)
                .containsEntry("Vary", "Accept-Encoding")
                .containsEntry("Cache-Control", ReadyReply.FRESH_WITHIN_A_SECOND);
        // The tag of the other encoding is another's
        assertThat(ask(reply, "GET", Map.of("If-None-Match", tag, "Accept-Encoding", "gzip")).status)
                .isEqualTo(200);
    }

    @Test
    void answersHeadWithoutABody() throws IOException {
        Answer answer = ask(reply, "HEAD", Map.of());
        assertThat(answer.status).isEqualTo(200);
        assertThat(answer.body.size()).isZero();
        assertThat(answer.headers).containsEntry("Content-Length", String.valueOf(TEXT.length));
    }

    @Test
    void sendsAFileUnchangedUnderItsDigest() throws IOException {
        Answer answer = ask(
                ReadyReply.download(
                        "text/plain", "attachment; filename=\"a.txt\"", ReadyReply.FRESH_WITHIN_A_SECOND, TEXT),
                "GET",
                Map.of("Accept-Encoding", "gzip"));
        assertThat(answer.body.toByteArray()).isEqualTo(TEXT);
        assertThat(answer.headers)
                .containsEntry("ETag", "\"" + Documents.sha256(TEXT) + "\"")
                .containsEntry("Content-Disposition", "attachment; filename=\"a.txt\"");
    }

    @Test
    void sendsTheRequestedPartOfAFile() throws IOException {
        ReadyReply file = ReadyReply.download(
                "application/pdf", "inline", ReadyReply.FRESH_WITHIN_A_SECOND, "0123456789".getBytes(UTF_8));
        Answer part = ask(file, "GET", Map.of("Range", "bytes=2-4"));
        assertThat(part.status).isEqualTo(206);
        assertThat(part.body).hasToString("234");
        assertThat(part.headers)
                .containsEntry("Content-Range", "bytes 2-4/10")
                .containsEntry("Content-Length", "3")
                .containsEntry("Accept-Ranges", "bytes")
                .containsEntry("ETag", ask(file, "GET", Map.of()).headers.get("ETag"));
        assertThat(ask(file, "GET", Map.of("Range", "bytes=2-4", "If-Range", "\"another\"")).body)
                .hasToString("0123456789");
        assertThat(ask(file, "GET", Map.of("Range", "bytes=10-")).status).isEqualTo(416);
        assertThat(ask(reply, "GET", Map.of("Range", "bytes=2-4")).status)
                .as("of a page, which may be compressed or not, always all")
                .isEqualTo(200);
    }

    @Test
    void statesHowLongSharedCachesMayAnswerWhileThePortalFails() throws IOException {
        assertThat(ask(reply, "GET", Map.of()).headers)
                .containsEntry("CDN-Cache-Control", "max-age=1, stale-if-error=86400");
        assertThat(ask(reply.cached(ReadyReply.FOR_EVER), "GET", Map.of()).headers)
                .doesNotContainKey("CDN-Cache-Control");
    }

    @Test
    void isNotCachedOnceItIsOldAndStatesItsAge() throws IOException {
        ReadyReply old = reply.rewritten(text -> "Lama. " + text).old(Duration.ofMinutes(12));
        Answer answer = ask(old, "GET", Map.of("If-None-Match", "\"" + Documents.sha256(TEXT) + "\""));
        assertThat(answer.status).as("not what the reader has").isEqualTo(200);
        assertThat(answer.body.toString(UTF_8)).startsWith("Lama. Standar");
        assertThat(answer.headers)
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Age", "720")
                .doesNotContainKey("CDN-Cache-Control");
        assertThat(ask(reply, "GET", Map.of()).headers).doesNotContainKey("Age");
    }

    private static Answer ask(ReadyReply reply, String method, Map<String, String> headers) throws IOException {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                ReadyReplyTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getHeader" -> headers.get((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
        Answer answer = new Answer();
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                ReadyReplyTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> answer.take(called.getName(), arguments));
        reply.send(request, response);
        return answer;
    }

    /** The response that a container would have sent. */
    private static final class Answer {

        final Map<String, String> headers = new HashMap<>();
        final ByteArrayOutputStream body = new ByteArrayOutputStream();
        int status = 200;

        Object take(String method, Object... arguments) {
            switch (method) {
                case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
                case "setContentLength", "setContentLengthLong" ->
                    headers.put("Content-Length", arguments[0].toString());
                case "setStatus" -> status = (int) arguments[0];
                case "getStatus" -> {
                    return status;
                }
                case "getOutputStream" -> {
                    return stream();
                }
                default -> throw new UnsupportedOperationException(method);
            }
            return null;
        }

        private ServletOutputStream stream() {
            return new ServletOutputStream() {
                @Override
                public void write(int b) {
                    body.write(b);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }
}
