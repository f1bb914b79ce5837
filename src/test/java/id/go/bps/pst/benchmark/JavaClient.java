package id.go.bps.pst.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Where there is no wrk: a thread and a plain socket for each connection. It takes more of the machine than wrk does, so requests per second come out lower;
 * the server's processor time per request is the same.
 */
final class JavaClient implements Load {

    @Override
    public String name() {
        return "a Java client with plain sockets (wrk is not installed)";
    }

    @Override
    public Result run(URI page, int seconds) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<long[]>> asking = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                asking.add(threads.submit(() -> new Connection(page).askUntil(end)));
            }
            List<long[]> nanos = new ArrayList<>();
            for (Future<long[]> each : asking) {
                nanos.add(each.get());
            }
            long[] all = nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            double took = (System.nanoTime() - begin) / 1e9;
            return new Result(all.length, all.length / took, millis(all, 0.50), millis(all, 0.99));
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    /** One connection, opened again when the server closes it. */
    private static final class Connection {

        private final URI page;
        private final byte[] request;
        private Socket socket;
        private InputStream in;
        private long[] nanos = new long[1 << 16];
        private int replies;

        Connection(URI page) {
            this.page = page;
            this.request = ("GET " + page.getRawPath() + " HTTP/1.1\r\nHost: " + page.getAuthority()
                            + "\r\nAccept-Encoding: gzip\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
        }

        long[] askUntil(long end) throws IOException {
            try {
                while (System.nanoTime() < end) {
                    long asked = System.nanoTime();
                    boolean goesOn = ask();
                    note(System.nanoTime() - asked);
                    if (!goesOn) {
                        close();
                    }
                }
                return Arrays.copyOf(nanos, replies);
            } finally {
                close();
            }
        }

        private void note(long took) {
            if (replies == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * nanos.length);
            }
            nanos[replies++] = took;
        }

        /** @return whether the connection can be used again */
        private boolean ask() throws IOException {
            if (socket == null) {
                socket = new Socket(page.getHost(), page.getPort());
                socket.setTcpNoDelay(true);
                in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            }
            socket.getOutputStream().write(request);
            String status = line();
            if (!status.contains(" 200 ")) {
                throw new IOException(page + " answered " + status);
            }
            int length = -1;
            boolean goesOn = true;
            for (String header = line(); !header.isEmpty(); header = line()) {
                String lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(
                            lower.substring("content-length:".length()).strip());
                } else if (lower.equals("connection: close")) {
                    goesOn = false;
                }
            }
            if (length < 0) {
                throw new IOException(page + " does not tell its length");
            }
            in.skipNBytes(length);
            return goesOn;
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder(64);
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException(page + " closed the connection");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        private void close() throws IOException {
            if (socket != null) {
                socket.close();
                socket = null;
            }
        }
    }
}
