package id.go.bps.pst.web.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldAnswerTest {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    private final HttpServletResponse server = (HttpServletResponse) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, called, arguments) -> {
                if (!called.getName().startsWith("get") && !called.getName().startsWith("is")) {
                    asked.add(called.getName() + (arguments == null ? "" : " " + arguments[0]));
                }
                return switch (called.getName()) {
                    case "getOutputStream" -> new Stream();
                    case "getCharacterEncoding" -> "UTF-8";
                    case "isCommitted" -> false;
                    default -> null;
                };
            });
    private final HeldAnswer answer = new HeldAnswer(server, () -> true);

    @Test
    void nothing_is_sent_before_the_end_despite_flush_and_close() throws IOException {
        var stream = answer.getOutputStream();
        stream.write("Tersimpan".getBytes(UTF_8));
        stream.flush();
        answer.flushBuffer();
        stream.close();
        assertThat(sent.toString(UTF_8)).isEmpty();
        assertThat(asked).isEmpty();
        answer.leave();
        assertThat(sent.toString(UTF_8)).isEqualTo("Tersimpan");
        assertThat(asked)
                .as("the server would send what its buffer does not hold")
                .containsExactly("setBufferSize 10");
    }

    @Test
    void text_of_a_writer_is_held_too() throws IOException {
        var writer = answer.getWriter();
        writer.print("Sesi é");
        writer.close();
        assertThat(sent.toString(UTF_8)).isEmpty();
        answer.leave();
        assertThat(sent.toString(UTF_8)).isEqualTo("Sesi é");
        assertThat(asked).contains("setCharacterEncoding UTF-8");
    }

    @Test
    void an_answer_without_a_session_is_sent_as_it_is_written() throws IOException {
        HeldAnswer free = new HeldAnswer(server, () -> false);
        free.getOutputStream().write("Halo".getBytes(UTF_8));
        assertThat(sent.toString(UTF_8)).isEqualTo("Halo");
        free.flushBuffer();
        assertThat(asked).containsExactly("flushBuffer");
        free.leave();
        assertThat(sent.toString(UTF_8)).isEqualTo("Halo");
    }

    @Test
    void a_long_file_is_not_kept_in_memory() throws IOException {
        byte[] piece = new byte[HeldAnswer.LONGEST / 2];
        answer.getOutputStream().write(piece);
        answer.getOutputStream().write(piece);
        assertThat(sent.size()).isZero();
        answer.getOutputStream().write(1);
        assertThat(sent.size()).isEqualTo(HeldAnswer.LONGEST + 1);
        answer.getOutputStream().write(piece);
        assertThat(sent.size()).isEqualTo(HeldAnswer.LONGEST + 1 + piece.length);
        answer.leave();
        assertThat(sent.size()).isEqualTo(HeldAnswer.LONGEST + 1 + piece.length);
    }

    @Test
    void text_before_an_error_or_a_redirect_is_dropped() throws IOException {
        answer.getOutputStream().write(1);
        answer.sendError(404);
        answer.getOutputStream().write(2);
        answer.sendRedirect("/desk/");
        answer.getOutputStream().write(3);
        answer.resetBuffer();
        answer.leave();
        assertThat(sent.size()).isZero();
        assertThat(asked).containsExactly("sendError 404", "sendRedirect /desk/", "resetBuffer");
    }

    @Test
    void a_writer_or_a_stream_can_be_used_but_not_both() throws IOException {
        answer.getOutputStream();
        assertThatThrownBy(answer::getWriter).isInstanceOf(IllegalStateException.class);
        answer.reset();
        answer.getWriter();
        assertThatThrownBy(answer::getOutputStream).isInstanceOf(IllegalStateException.class);
    }

    private final class Stream extends ServletOutputStream {

        @Override
        public void write(int single) {
            sent.write(single);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            sent.write(some, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
