package id.go.bps.pst.web.api;

import id.go.bps.pst.web.answers.AcceptedEncoding;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Compresses answers for clients that accept gzip. ETags are weak, because both forms have the same content. */
public class CompressedAnswers implements WriterInterceptor {

    @Inject
    private HttpServletRequest request;

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        if (!AcceptedEncoding.allowsGzip(request.getHeader("Accept-Encoding"))) {
            answer.proceed();
            return;
        }
        answer.getHeaders().putSingle("Content-Encoding", "gzip");
        answer.getHeaders().remove("Content-Length");
        GZIPOutputStream packed = new GZIPOutputStream(answer.getOutputStream());
        answer.setOutputStream(packed);
        answer.proceed();
        packed.finish();
    }
}
