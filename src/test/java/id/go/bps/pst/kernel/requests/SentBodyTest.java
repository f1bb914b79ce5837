package id.go.bps.pst.kernel.requests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentBodyTest {

    private static final String WITH_FILES = "Multipart/Form-Data; boundary=x";
    private static final long TEXT = BodyLimit.TYPING.bytes(false, false);

    private final Map<String, Object> attributes = new HashMap<>();
    private final Endless body = new Endless();
    private String method = "POST";
    private String type = "application/x-www-form-urlencoded";
    private String transferEncoding;
    private boolean broken;
    private int answered;

    /** A body without an end, which counts the read bytes. */
    private static final class Endless extends ServletInputStream {
        private long read;
        private long length = Long.MAX_VALUE;

        @Override
        public int read(byte[] into, int from, int most) {
            if (read >= length) {
                return -1;
            }
            read += most;
            return most;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private boolean isRefused(String path, long length, boolean anonymous) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getContentLengthLong" -> length;
                    case "getContentType" -> type;
                    case "getHeader" -> transferEncoding;
                    case "getServletPath" -> path;
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    case "getInputStream" -> body;
                    case "getParameterMap" -> parameters();
                    default -> throw new UnsupportedOperationException(called.getName());
                });
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, called, arguments) -> {
                    answered = (int) arguments[0];
                    return null;
                });
        try {
            return SentBody.isRefused(request, response, anonymous);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String[]> parameters() {
        if (broken) {
            throw new IllegalStateException("no boundary");
        }
        return Map.of();
    }

    @Test
    void aBodyWithinTheLimitOfItsRoutePasses() {
        assertThat(isRefused("/desk/standards/keep", TEXT, false)).isFalse();
        assertThat(isRefused("/desk/standards/keep", 0, false)).isFalse();
        assertThat(answered).isZero();
        assertThat(body.read).isZero();
    }

    @Test
    void aLargerBodyIsDroppedAndAnsweredWithTheLimit() {
        body.length = TEXT + 1;

        assertThat(isRefused("/desk/standards/keep", TEXT + 1, false)).isTrue();
        assertThat(answered).isEqualTo(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        assertThat(attributes).containsEntry(SentBody.LIMIT, TEXT);
        assertThat(body.read).isGreaterThan(TEXT);
    }

    @Test
    void aRequestWithoutASignInHasLowerLimits() {
        assertThat(isRefused("/desk/standards/keep", BodyLimit.HELD, true)).isFalse();
        assertThat(isRefused("/desk/standards/keep", BodyLimit.HELD + 1L, true)).isTrue();
        assertThat(body.read).isBetween(BodyLimit.PROXY, BodyLimit.PROXY + 64 * 1024);

        body.read = 0;
        assertThat(isRefused("/desk/standards/keep", TEXT + 1, false)).isTrue();
        assertThat(body.read).isBetween(4 * BodyLimit.PROXY, 4 * BodyLimit.PROXY + 64 * 1024);
    }

    @Test
    void aFormWithFilesHasTheLimitForFilesOfItsRoute() {
        assertThat(isRefused("/desk/office/edit", BodyLimit.FORM_WITH_FILES, false))
                .isTrue();
        type = WITH_FILES;
        assertThat(isRefused("/desk/office/edit", BodyLimit.FORM_WITH_FILES, false))
                .isFalse();
        assertThat(isRefused("/desk/office/edit", BodyLimit.FORM_WITH_FILES + 1, false))
                .isTrue();
    }

    @Test
    void aBodyWithoutALengthIsAnsweredWithARequestForIt() {
        assertThat(isRefused("/", -1, false)).isTrue();
        assertThat(answered).isEqualTo(HttpServletResponse.SC_LENGTH_REQUIRED);
        method = "GET";
        transferEncoding = "chunked";
        assertThat(isRefused("/", -1, false)).isTrue();
    }

    @Test
    void aRequestWithoutABodyPasses() {
        method = "GET";
        type = null;

        assertThat(isRefused("/", -1, true)).isFalse();
        assertThat(answered).isZero();
    }

    @Test
    void aFormWithUnreadablePartsIsTheSendersError() {
        broken = true;
        assertThat(isRefused("/desk/office/edit", 10, false)).as("no files").isFalse();

        type = WITH_FILES;
        assertThat(isRefused("/desk/office/edit", 10, false)).isTrue();
        assertThat(answered).isEqualTo(HttpServletResponse.SC_BAD_REQUEST);
        answered = 0;
        assertThat(isRefused("/desk/office/edit", 0, false))
                .as("announced and not sent")
                .isTrue();
        assertThat(answered).isEqualTo(HttpServletResponse.SC_BAD_REQUEST);
    }
}
