package id.go.bps.pst.web.answers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses the pages behind sign-in: an editor of 300 steps has much repeated text. Only pages are compressed, which are complete before
 * they are sent; files and redirects are not changed. Compression reveals nothing to other sites, because they cannot request a page with
 * the session's cookie (SameSite).
 */
@WebFilter({"/desk/*", "/audit/*"})
public class CompressedPages extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final int SMALL = 1400;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!AcceptedEncoding.allowsGzip(request.getHeader("Accept-Encoding"))) {
            chain.doFilter(request, response);
            return;
        }
        Page page = new Page(response);
        chain.doFilter(request, page);
        page.send();
    }

    /** Buffers a page until it is complete; passes everything else through. */
    private static final class Page extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private ServletOutputStream stream;
        private PrintWriter writer;

        Page(HttpServletResponse response) {
            super(response);
        }

        private boolean isPage() {
            String type = getContentType();
            return type != null && type.startsWith("text/html");
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (stream == null) {
                stream = isPage() ? new PageStream(bytes) : super.getOutputStream();
            }
            return stream;
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                writer = isPage()
                        ? new PrintWriter(new OutputStreamWriter(bytes, Charset.forName(getCharacterEncoding())))
                        : super.getWriter();
            }
            return writer;
        }

        @Override
        public void setContentLength(int length) {
            setContentLengthLong(length);
        }

        @Override
        public void setContentLengthLong(long length) {
            if (!isPage()) {
                super.setContentLengthLong(length);
            }
        }

        @Override
        public void flushBuffer() throws IOException {
            if (!isPage()) {
                super.flushBuffer();
            }
        }

        @Override
        public void sendError(int status) throws IOException {
            bytes.reset();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            bytes.reset();
            super.sendError(status, message);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            bytes.reset();
            super.sendRedirect(location);
        }

        @Override
        public void resetBuffer() {
            bytes.reset();
            super.resetBuffer();
        }

        @Override
        public void reset() {
            bytes.reset();
            stream = null;
            writer = null;
            super.reset();
        }

        void send() throws IOException {
            if (writer != null) {
                writer.flush();
            }
            if (bytes.size() == 0 || isCommitted()) {
                return;
            }
            addHeader("Vary", "Accept-Encoding");
            if (bytes.size() < SMALL) {
                bytes.writeTo(getResponse().getOutputStream());
                return;
            }
            setHeader("Content-Encoding", "gzip");
            ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.size() / 8);
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                bytes.writeTo(gzip);
            }
            getResponse().setContentLength(packed.size());
            packed.writeTo(getResponse().getOutputStream());
        }
    }

    private static final class PageStream extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        PageStream(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

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
            throw new UnsupportedOperationException("pages are not written asynchronously");
        }
    }
}
