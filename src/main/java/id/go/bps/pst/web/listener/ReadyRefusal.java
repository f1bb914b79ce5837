package id.go.bps.pst.web.listener;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.memory.Buffers;

/**
 * A prepared answer that does not need the application, which may be stopping. The connection ends with it.
 *
 * @param headers in addition to those of every answer
 * @param indonesian the page
 * @param english the page for addresses below {@code /en/}
 */
record ReadyRefusal(int status, Map<String, String> headers, byte[] indonesian, byte[] english) {

    static ReadyRefusal of(int status, Map<String, String> headers, String indonesian, String english) {
        return new ReadyRefusal(
                status, headers, indonesian.getBytes(StandardCharsets.UTF_8), english.getBytes(StandardCharsets.UTF_8));
    }

    void send(FilterChainContext context, HttpRequestPacket request) {
        byte[] page = request.getRequestURI().startsWith("/en/") ? english : indonesian;
        HttpResponsePacket response = request.getResponse();
        HttpStatus.getHttpStatus(status).setValues(response);
        headers.forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(Header.ContentType, "text/html;charset=UTF-8");
        response.setContentLengthLong(page.length);
        response.getProcessingState().setKeepAlive(false);
        context.write(HttpContent.builder(response)
                .content(Buffers.wrap(context.getMemoryManager(), page))
                .last(true)
                .build());
        response.getProcessingState().getHttpContext().close();
    }
}
