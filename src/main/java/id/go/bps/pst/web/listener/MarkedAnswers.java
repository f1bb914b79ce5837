package id.go.bps.pst.web.listener;

import java.io.IOException;
import java.util.Map;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpResponsePacket;

/**
 * Adds the portal's security headers to answers that the server gives without the application, such as the redirect from a folder's name to
 * the folder. Answers of the application have them already.
 *
 * <p>Its place is between the filter that writes HTTP and the application.
 */
final class MarkedAnswers extends BaseFilter {

    /** A header that every answer of the application has; its presence shows that the others are there. */
    private static final String SIGN = "X-Content-Type-Options";

    private final Map<String, String> headers;

    /** @param headers of every answer */
    MarkedAnswers(Map<String, String> headers) {
        this.headers = Map.copyOf(headers);
    }

    @Override
    public NextAction handleWrite(FilterChainContext context) throws IOException {
        HttpHeader head = head(context.getMessage());
        if (head instanceof HttpResponsePacket response && !response.isCommitted() && !response.containsHeader(SIGN)) {
            headers.forEach(response::setHeader);
        }
        return context.getInvokeAction();
    }

    private static HttpHeader head(Object message) {
        if (message instanceof HttpContent part) {
            return part.getHttpHeader();
        }
        return message instanceof HttpHeader head ? head : null;
    }
}
