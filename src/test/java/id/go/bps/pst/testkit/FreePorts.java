package id.go.bps.pst.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Ports that are free at the moment. They are below those from which systems take the ports of outgoing connections, so that none of these
 * takes the port of a server that a test stops and starts again.
 */
public final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int AFTER_LAST = 32_000;

    private FreePorts() {}

    public static List<Integer> find(int count) {
        List<Integer> found = new ArrayList<>();
        IntStream candidates = ThreadLocalRandom.current().ints(FIRST, AFTER_LAST);
        candidates
                .filter(port -> !found.contains(port) && isFree(port))
                .limit(count)
                .forEach(found::add);
        return found;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
