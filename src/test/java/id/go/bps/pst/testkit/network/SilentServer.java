package id.go.bps.pst.testkit.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Accepts every connection and never answers, as a server that hangs. */
public final class SilentServer implements AutoCloseable {

    private final ServerSocket door;
    private final Set<Socket> held = ConcurrentHashMap.newKeySet();

    /** @param port where it listens, or 0 for any */
    public SilentServer(int port) {
        try {
            door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::hold, "silent server");
        thread.setDaemon(true);
        thread.start();
    }

    private void hold() {
        while (!door.isClosed()) {
            try {
                held.add(door.accept());
            } catch (IOException closed) {
                // The loop ends
            }
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** How many have come so far. */
    public int visits() {
        return held.size();
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
