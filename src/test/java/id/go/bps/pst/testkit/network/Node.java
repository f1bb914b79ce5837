package id.go.bps.pst.testkit.network;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A stand-in for a node of the portal behind a proxy: it answers reads with its name, counts writes, and can die like a killed node. */
public final class Node implements AutoCloseable {

    private final String name;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger posts = new AtomicInteger();
    private volatile boolean hangingUp;

    private Node(String name, int port) {
        this.name = name;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public static Node start(String name) {
        return new Node(name, 0);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** How many requests that write it has begun to read. */
    public int posts() {
        return posts.get();
    }

    /** From now on it reads a little of what is posted and hangs up, as one does that is killed meanwhile. */
    public void hangUpOnWriters() {
        hangingUp = true;
    }

    /** Nothing listens any more, and what was open is cut. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                posts.incrementAndGet();
                if (hangingUp) {
                    exchange.getRequestBody().readNBytes(1_000);
                    return;
                }
            }
            exchange.getRequestBody().readAllBytes();
            byte[] body = name.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
