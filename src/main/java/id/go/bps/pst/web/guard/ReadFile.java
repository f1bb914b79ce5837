package id.go.bps.pst.web.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;

/** Records the bytes of a library's file instead of sending them, without the library's headers; an answer that is no file passes unchanged. */
final class ReadFile extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String contentType;

    ReadFile(HttpServletResponse response) {
        super(response);
    }

    /** Whether there is such a file and it was read. */
    boolean isFound() {
        return getStatus() == SC_OK && contentType != null && bytes.size() > 0;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public void setContentType(String type) {
        contentType = type;
    }

    @Override
    public void setHeader(String name, String value) {
        // The stored reply has headers of its own
    }

    @Override
    public void addHeader(String name, String value) {
        setHeader(name, value);
    }

    @Override
    public void setDateHeader(String name, long date) {
        setHeader(name, null);
    }

    @Override
    public void setContentLength(int length) {
        setHeader("Content-Length", null);
    }

    @Override
    public void setContentLengthLong(long length) {
        setHeader("Content-Length", null);
    }

    @Override
    public void flushBuffer() {
        // Nothing is sent yet
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int single) {
                bytes.write(single);
            }

            @Override
            public void write(byte[] some, int from, int length) {
                bytes.write(some, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("files are not written asynchronously");
            }
        };
    }
}
