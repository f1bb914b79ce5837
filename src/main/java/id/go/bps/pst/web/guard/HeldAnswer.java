package id.go.bps.pst.web.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;

/**
 * An answer that stays complete and unsent in the server's buffer, even if it is flushed or closed. Whether to hold it is decided when its
 * first byte is written. An answer longer than {@value #LONGEST} bytes, a file, is sent as it is written.
 */
final class HeldAnswer extends HttpServletResponseWrapper {

    /** In bytes; more than any page has, with or without compression. */
    static final int LONGEST = 2 * 1024 * 1024;

    private final BooleanSupplier wanted;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private ServletOutputStream stream;
    private PrintWriter writer;
    private Boolean held;

    /** @param wanted whether to hold the answer */
    HeldAnswer(HttpServletResponse response, BooleanSupplier wanted) {
        super(response);
        this.wanted = wanted;
    }

    /** Passes the held answer to the server, which sends it when the request is over. */
    void leave() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (isHeld() && bytes.size() > 0 && !isCommitted()) {
            // The server sends as soon as its buffer is full
            getResponse().setBufferSize(bytes.size() + 1);
            bytes.writeTo(getResponse().getOutputStream());
        }
    }

    private boolean isHeld() {
        if (held == null) {
            held = wanted.getAsBoolean();
        }
        return held;
    }

    private void write(byte[] some, int from, int length) throws IOException {
        if (isHeld() && bytes.size() + length > LONGEST) {
            held = false;
            bytes.writeTo(getResponse().getOutputStream());
        }
        if (isHeld()) {
            bytes.write(some, from, length);
        } else {
            getResponse().getOutputStream().write(some, from, length);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (writer != null) {
            throw new IllegalStateException("the answer is already written by a writer");
        }
        if (stream == null) {
            stream = new Stream();
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (stream != null) {
            throw new IllegalStateException("the answer is already written by a stream");
        }
        if (writer == null) {
            // As the server does: from now on the charset is fixed, and the header names it
            setCharacterEncoding(getCharacterEncoding());
            writer = new PrintWriter(new OutputStreamWriter(new Stream(), getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (!isHeld()) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        bytes.reset();
    }

    @Override
    public void reset() {
        super.reset();
        bytes.reset();
        stream = null;
        writer = null;
        held = null;
    }

    @Override
    public void sendError(int status) throws IOException {
        super.sendError(status);
        bytes.reset();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        super.sendError(status, message);
        bytes.reset();
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(location);
        bytes.reset();
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        super.sendRedirect(location, status, clearBuffer);
        bytes.reset();
    }

    private final class Stream extends ServletOutputStream {

        @Override
        public void write(int single) throws IOException {
            HeldAnswer.this.write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            HeldAnswer.this.write(some, from, length);
        }

        @Override
        public void flush() throws IOException {
            if (!isHeld()) {
                getResponse().getOutputStream().flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (!isHeld()) {
                getResponse().getOutputStream().close();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("answers are not written asynchronously");
        }
    }
}
