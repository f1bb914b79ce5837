package id.go.bps.pst.web.listener;

import java.io.IOException;
import java.util.LinkedHashSet;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpResponsePacket;

/**
 * Keeps threads free while clients read answers slowly. An answer that does not fit into the buffer of a connection occupies its thread
 * until it is read. So the number of answers in several pieces is limited; with one more, the connection on which nothing was read for
 * longest is closed. An answer in one piece, such as a page from memory, occupies no thread and does not count.
 *
 * <p>Its place is between the filter that writes HTTP and the application.
 */
final class SlowReaders extends BaseFilter {

    private static final Attribute<Boolean> UNDER_WAY =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(SlowReaders.class.getName());

    private final int most;

    /** The answers in several pieces; the first is the one of which nothing was read for longest. */
    private final LinkedHashSet<Connection<?>> answers = new LinkedHashSet<>();

    /** @param most the limit of answers in several pieces; fewer than the listener has threads */
    SlowReaders(int most) {
        this.most = most;
    }

    @Override
    public NextAction handleWrite(FilterChainContext context) throws IOException {
        if (context.getMessage() instanceof HttpContent part && part.getHttpHeader() instanceof HttpResponsePacket) {
            Connection<?> connection = context.getConnection();
            boolean underWay = UNDER_WAY.get(connection) != null;
            if (part.isLast()) {
                if (underWay) {
                    leave(connection);
                }
            } else if (!underWay) {
                UNDER_WAY.set(connection, Boolean.TRUE);
                begin(connection);
            } else {
                // Something was read: an answer that is not read stays where it is and becomes the first
                touch(connection);
            }
        }
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleClose(FilterChainContext context) throws IOException {
        leave(context.getConnection());
        return context.getInvokeAction();
    }

    private void begin(Connection<?> connection) {
        Connection<?> givingWay = null;
        synchronized (answers) {
            answers.add(connection);
            if (answers.size() > most) {
                givingWay = answers.removeFirst();
            }
        }
        if (givingWay != null) {
            // Not a normal close, which would wait until everything written has been read
            givingWay.terminateSilently();
        }
    }

    private void touch(Connection<?> connection) {
        synchronized (answers) {
            if (answers.contains(connection)) {
                answers.addLast(connection);
            }
        }
    }

    private void leave(Connection<?> connection) {
        UNDER_WAY.remove(connection);
        synchronized (answers) {
            answers.remove(connection);
        }
    }
}
