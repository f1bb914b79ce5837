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
 * Keeps threads for others while answers are read slowly. What does not fit into the buffer of a connection holds the thread that writes it until
 * it is read, so no more answers are under way in pieces than the bound; with one more, the one of which nothing has been read for longest is hung up on. An
 * answer in one piece, as pages from memory are, holds no thread and is not counted.
 *
 * <p>Stands between the filter that writes HTTP and the application.
 */
final class SlowReaders extends BaseFilter {

    private static final Attribute<Boolean> UNDER_WAY =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(SlowReaders.class.getName());

    private final int most;

    /** The one of which nothing has been read for longest is the first. */
    private final LinkedHashSet<Connection<?>> answers = new LinkedHashSet<>();

    /** @param most answers that may be under way, which is fewer than the listener has threads */
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
                // Read so far: whoever holds a thread without reading comes to nothing here and is the eldest
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
            // Not closed, which would wait until what is written has been read
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
