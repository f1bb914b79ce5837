package id.go.bps.pst.web.site.store;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A response that collects the output of a view, as UTF-8, and passes nothing on to the client: no byte, no header, no cookie. */
public final class CapturedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    private int status = SC_OK;

    public CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /** @throws IOException when the view did not answer with a page */
    public byte[] bytes() throws IOException {
        writer.flush();
        if (status != SC_OK || bytes.size() == 0) {
            throw new IOException("The view answered " + status + " with " + bytes.size() + " bytes");
        }
        return bytes.toByteArray();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                bytes.write(b);
            }

            @Override
            public void write(byte[] b, int off, int len) {
                bytes.write(b, off, len);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("views write at once");
            }
        };
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setStatus(int sc) {
        status = sc;
    }

    @Override
    public void sendError(int sc) {
        status = sc;
    }

    @Override
    public void sendError(int sc, String message) {
        status = sc;
    }

    @Override
    public void sendRedirect(String location) {
        status = SC_FOUND;
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void flushBuffer() {
        // Nothing goes out before it is complete
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
        status = SC_OK;
    }

    @Override
    public void addCookie(Cookie cookie) {
        // Not for everybody
    }

    @Override
    public void setHeader(String name, String value) {
        // The reply has its own
    }

    @Override
    public void addHeader(String name, String value) {
        // The reply has its own
    }

    @Override
    public void setIntHeader(String name, int value) {
        // The reply has its own
    }

    @Override
    public void addIntHeader(String name, int value) {
        // The reply has its own
    }

    @Override
    public void setDateHeader(String name, long date) {
        // The reply has its own
    }

    @Override
    public void addDateHeader(String name, long date) {
        // The reply has its own
    }

    @Override
    public void setContentType(String type) {
        // The reply has its own
    }

    @Override
    public void setCharacterEncoding(String charset) {
        // Always UTF-8
    }

    @Override
    public void setContentLength(int length) {
        // The reply counts
    }

    @Override
    public void setContentLengthLong(long length) {
        // The reply counts
    }

    @Override
    public void setBufferSize(int size) {
        // There is no need for one
    }

    @Override
    public void setLocale(Locale locale) {
        // Said in the page
    }
}
