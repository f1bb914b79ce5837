package id.go.bps.pst.testkit.network;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One address in front of several nodes: it passes every connection on to the chosen node, or to each in turn, byte for byte. */
public final class Balancer implements AutoCloseable {

    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile List<Integer> nodes = List.of(0);
    private volatile boolean oneAnswer;

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

    /** Leads to the node at that port from now on; connections to other nodes end. */
    public void leadTo(int port) {
        leadTo(List.of(port), false);
    }

    /** Leads every request to the next of these nodes from now on: a connection has one answer only. */
    public void alternate(List<Integer> ports) {
        leadTo(List.copyOf(ports), true);
    }

    private void leadTo(List<Integer> ports, boolean once) {
        nodes = ports;
        oneAnswer = once;
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
            List<Integer> known = nodes;
            int node = known.get(Math.floorMod(turn.getAndIncrement(), known.size()));
            Socket server = new Socket(InetAddress.getLoopbackAddress(), node);
            open.add(server);
            boolean once = oneAnswer;
            run("to node", () -> {
                if (once) {
                    passOnce(client, server);
                } else {
                    pass(client, server);
                }
            });
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

    /** Asks the node to close the connection after its answer, whatever the client requests. */
    private static void passOnce(Socket from, Socket to) {
        try {
            InputStream request = from.getInputStream();
            int next;
            do {
                next = request.read();
                if (next < 0) {
                    throw new EOFException("nothing was asked");
                }
                to.getOutputStream().write(next);
            } while (next != '\n');
            to.getOutputStream().write("Connection: close\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException ended) {
            close(to);
        }
        pass(from, to);
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
