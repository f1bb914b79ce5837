package id.go.bps.pst.web.listener;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpServerFilter;

/**
 * Closes a connection on which the headers of a request take longer than {@link #PATIENCE}. Such a request uses no thread, but a
 * connection, and connections are limited too. Its place is before the filter that reads HTTP. It checks whenever bytes arrive; where none
 * arrive, the listener's own timeout closes the connection.
 */
final class SlowHeads extends BaseFilter {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The attribute that the next filter sets on the connection from the first byte of a request to its last. */
    private static final Attribute<Object> REQUEST =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(HttpServerFilter.HTTP_SERVER_REQUEST_ATTR_NAME);

    private static final Attribute<Long> SINCE =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(SlowHeads.class.getName());

    private final LongSupplier nanoTime;

    SlowHeads(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        Connection<?> connection = context.getConnection();
        if (REQUEST.get(connection) == null || WholeRequests.isBodyArriving(connection)) {
            if (SINCE.get(connection) != null) {
                SINCE.remove(connection);
            }
            return context.getInvokeAction();
        }
        long now = nanoTime.getAsLong();
        Long since = SINCE.get(connection);
        if (since == null) {
            SINCE.set(connection, now);
        } else if (now - since > PATIENCE.toNanos()) {
            connection.closeSilently();
            return context.getStopAction();
        }
        return context.getInvokeAction();
    }
}
