package id.go.bps.pst.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One address before several nodes: passes every connection on to the node that it is set to, byte for byte. */
public final class Balancer implements AutoCloseable {

    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int node;

    public Balancer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("balancer", this::serve);
    }

    public String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    /** From now on everybody reaches the node at that port; connections to another end. */
    public void leadTo(int port) {
        node = port;
        open.forEach(Balancer::close);
        open.clear();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closed) {
                // The loop ends
            }
        }
    }

    private void connect(Socket client) {
        open.add(client);
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), node);
            open.add(server);
            run("to node", () -> pass(client, server));
            run("from node", () -> pass(server, client));
        } catch (IOException unreachable) {
            close(client);
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // By either side
        }
    }

    private static void run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException ignored) {
            // It is closed
        }
    }

    @Override
    public void close() {
        leadTo(0);
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
