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
 * Hangs up on whoever takes longer than {@link #PATIENCE} to send a request's head. It holds no thread meanwhile, but a connection, of
 * which there is an end too. Stands before the filter that reads HTTP and looks whenever something comes; where nothing comes, the
 * listener's own timeout closes.
 */
final class SlowHeads extends BaseFilter {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What the filter behind keeps on the connection from a request's first byte to its last. */
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
