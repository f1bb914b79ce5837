package id.go.bps.pst.web.listener;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpEvents;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Passes a request to the application when its body is complete. Until then it uses a connection but no thread, so that slow senders cannot
 * block others.
 *
 * <p>Its place is after the filter that reads HTTP. It checks whenever bytes arrive; a connection on which none arrive is closed by the
 * listener's own timeout.
 */
final class WholeRequests extends BaseFilter {

    private static final Logger LOG = Logger.getLogger(WholeRequests.class.getName());

    /** In bytes; a longer body is not received at all, and the connection is closed. */
    private static final long MOST_DROPPED = 1024L * 1024 * 1024;

    private static final String HEALTH = "/health";

    private static final Attribute<ArrivingBody> ARRIVING =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(WholeRequests.class.getName());

    /** Set while the application does not know that 100 Continue was sent. */
    private static final Attribute<Boolean> ACKNOWLEDGED =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(WholeRequests.class.getName() + ".acknowledged");

    private final BodyLimits limits;
    private final Refusals refusals;
    private final Path folder;
    private final LongSupplier nanoTime;
    private final BodyRoom<ArrivingBody> room;
    private volatile boolean leaving;
    private volatile boolean closed;

    /** @param folder for long bodies while they arrive */
    WholeRequests(BodyLimits limits, Refusals refusals, Path folder, LongSupplier nanoTime) {
        this.limits = limits;
        this.refusals = refusals;
        this.folder = folder;
        this.nanoTime = nanoTime;
        this.room = new BodyRoom<>(limits.ofAllTogether(), ArrivingBody::giveWay);
    }

    /** From now on the health check is answered 503; all other requests are served as before. */
    void leave() {
        leaving = true;
    }

    /** From now on every request is answered 503, because the application is stopping. */
    void close() {
        closed = true;
    }

    /** The bytes of bodies that are arriving or being read. */
    long arriving() {
        return room.taken();
    }

    /** Whether a body is arriving on the connection; its time limit differs from that of headers. */
    static boolean isBodyArriving(Connection<?> connection) {
        return ARRIVING.get(connection) != null;
    }

    /**
     * Ignores a request to change the protocol, as a server may (RFC 9110, 7.8): the portal has no other. Otherwise the server would read
     * everything after the headers without its length, and no body would be complete.
     */
    @Override
    public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) throws IOException {
        if (event instanceof HttpEvents.IncomingHttpUpgradeEvent upgrade) {
            HttpHeader head = upgrade.getHttpHeader();
            head.setIgnoreContentModifiers(false);
            head.getUpgradeDC().recycle();
        }
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        if (!(context.getMessage() instanceof HttpContent part
                && part.getHttpHeader() instanceof HttpRequestPacket request)) {
            return context.getInvokeAction();
        }
        if (closed || leaving && request.getRequestURI().startsWith(HEALTH)) {
            refusals.away().send(context, request);
            return context.getStopAction();
        }
        if (request.getContentLength() <= 0 && !request.isChunked()) {
            return context.getInvokeAction();
        }
        long most = limits.of(request);
        ArrivingBody body = ARRIVING.get(context.getConnection());
        if (body == null) {
            if (part.isLast() && part.getContent().remaining() <= most) {
                return context.getInvokeAction();
            }
            // Nothing is stored of a body whose length is too large, because the room does not count it
            long kept = request.getContentLength() > most ? 0 : most;
            body = new ArrivingBody(nanoTime.getAsLong(), kept, folder, context.getConnection()::closeSilently);
            ARRIVING.set(context.getConnection(), body);
            if (request.requiresAcknowledgement()) {
                acknowledge(context, request);
            }
        }
        return take(part, body, request, context);
    }

    private NextAction take(HttpContent part, ArrivingBody body, HttpRequestPacket request, FilterChainContext context)
            throws IOException {
        Connection<?> connection = context.getConnection();
        if (HttpContent.isBroken(part)) {
            forget(connection);
            return context.getStopAction();
        }
        Buffer bytes = part.getContent();
        int length = bytes.remaining();
        body.add(bytes);
        bytes.tryDispose();
        boolean last = part.isLast();
        part.recycle();
        boolean tooLarge = body.isTooLarge() || request.getContentLength() > body.most();
        if (!tooLarge) {
            room.take(body, Sender.of(request, connection), length);
        }
        if (tooLarge && body.length() > MOST_DROPPED) {
            forget(connection);
            refusals.tooLarge().send(context, request);
        } else if (last) {
            // The application refuses such a request by its headers and needs nothing of the body
            Optional<Buffer> whole =
                    tooLarge ? Optional.of(Buffers.EMPTY_BUFFER) : body.whole(context.getMemoryManager());
            if (whole.isEmpty()) {
                return context.getStopAction();
            }
            room.settle(body);
            ARRIVING.remove(connection);
            context.addCompletionListener(answered -> release(body));
            context.setMessage(
                    HttpContent.builder(request).content(whole.get()).last(true).build());
            return context.getInvokeAction();
        } else if (body.isTooSlow(nanoTime.getAsLong())) {
            forget(connection);
            refusals.tooSlow().send(context, request);
        }
        return context.getStopAction();
    }

    /**
     * Sends 100 Continue to a sender that asks for it (RFC 9110, 10.1.1), also when the request will be refused: the application answers
     * with the right limit.
     */
    private static void acknowledge(FilterChainContext context, HttpRequestPacket request) {
        HttpResponsePacket response = request.getResponse();
        response.setInterimStatus(HttpStatus.CONINTUE_100);
        ACKNOWLEDGED.set(context.getConnection(), Boolean.TRUE);
        context.write(response);
    }

    /**
     * Suppresses the server's 100 Continue when the application reads the body: the body is there already, and clients would take a second
     * one for the answer.
     */
    @Override
    public NextAction handleWrite(FilterChainContext context) throws IOException {
        if (context.getMessage() instanceof HttpResponsePacket response
                && response.isInterimResponse()
                && ACKNOWLEDGED.remove(context.getConnection()) != null) {
            response.interimResponseSent();
            return context.getStopAction();
        }
        return context.getInvokeAction();
    }

    private void forget(Connection<?> connection) throws IOException {
        ArrivingBody body = ARRIVING.remove(connection);
        if (body != null && body.giveUp()) {
            room.leave(body);
        }
    }

    /** Frees the body after the request was answered or its thread ended otherwise. */
    private void release(ArrivingBody body) {
        try {
            body.release();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The file of a body is kept until its mapping is collected: {0}", e.toString());
        } finally {
            room.leave(body);
        }
    }

    @Override
    public NextAction handleClose(FilterChainContext context) throws IOException {
        forget(context.getConnection());
        return context.getInvokeAction();
    }
}
