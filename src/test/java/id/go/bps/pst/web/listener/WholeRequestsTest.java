package id.go.bps.pst.web.listener;

import static id.go.bps.pst.web.listener.Connections.answer;
import static id.go.bps.pst.web.listener.Connections.head;
import static id.go.bps.pst.web.listener.Connections.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the server's own listener, with two threads, before an application that reads every body and says how it ended. */
class WholeRequestsTest {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    private static final int THREADS = 2;
    private static final int SLOW = 50;
    private static final BodyLimits LIMITS = new BodyLimits(400_000, 300_000, 50_000, 20_000, 500_000);

    @TempDir
    private Path folder;

    private final AtomicInteger reached = new AtomicInteger();
    private final AtomicLong takenWhileRead = new AtomicLong();
    private final AtomicReference<FileChannel> fileWhileRead = new AtomicReference<>();
    private final CountDownLatch readOn = new CountDownLatch(1);
    private final AtomicLong nanos = new AtomicLong();
    private HttpServer server;
    private NetworkListener listener;
    private WholeRequests wholeRequests;
    private Connections connections;

    @BeforeEach
    void start() throws IOException {
        wholeRequests = new WholeRequests(
                LIMITS,
                new Refusals(refusal(503, Map.of("Retry-After", "5")), refusal(413, Map.of()), refusal(408, Map.of())),
                folder,
                nanos::get);
        listener = new NetworkListener("test", "127.0.0.1", 0);
        listener.getTransport()
                .setWorkerThreadPoolConfig(ThreadPoolConfig.defaultConfig()
                        .setCorePoolSize(THREADS)
                        .setMaxPoolSize(THREADS));
        listener.registerAddOn(new ListenerAddOn(new SlowHeads(nanos::get), wholeRequests));
        server = new HttpServer();
        server.addListener(listener);
        server.getServerConfiguration().addHttpHandler(new HttpHandler() {
            @Override
            public void service(Request request, Response response) throws IOException {
                reached.incrementAndGet();
                takenWhileRead.set(wholeRequests.arriving());
                openFiles().findFirst().ifPresent(file -> fileWhileRead.set(opened(file)));
                if (request.getRequestURI().equals("/slowly-read")) {
                    awaitReadOn();
                }
                byte[] body = request.getInputStream().readAllBytes();
                response.getWriter()
                        .write("read " + body.length + " " + (body.length == 0 ? "" : (char) body[body.length - 1]));
            }
        });
        server.start();
        connections = new Connections(listener.getPort());
    }

    private void awaitReadOn() {
        try {
            readOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ReadyRefusal refusal(int status, Map<String, String> headers) {
        return ReadyRefusal.of(status, headers, "maaf", "sorry");
    }

    @AfterEach
    void stop() throws IOException {
        connections.close();
        server.shutdownNow();
    }

    @Test
    void incompleteBodiesHoldNoThread() throws IOException {
        for (int i = 0; i < SLOW; i++) {
            send(connections.open(), head("/sign-in/back-channel-logout", "Content-Length: 15000") + "logout");
        }
        assertThat(connections.get()).startsWith("HTTP/1.1 200");
        for (Socket socket : connections.all().subList(0, SLOW)) {
            send(socket, "_");
        }
        assertThat(connections.get()).startsWith("HTTP/1.1 200");
        assertThat(reached).hasValue(2);
    }

    @Test
    void aBodyInPiecesArrivesWholeAndSoDoesTheNextRequestOfTheConnection() throws IOException {
        Socket socket = connections.open();
        for (int i = 0; i < 2; i++) {
            send(socket, head("/sign-out", "Content-Length: 6") + "ab");
            assertThat(connections.get()).startsWith("HTTP/1.1 200");
            send(socket, "cdef");
            assertThat(answer(socket, "read 6 f")).contains("read 6 f");
        }
    }

    @Test
    void aChunkedBodyArrivesWhole() throws IOException {
        Socket socket = connections.open();
        send(socket, head("/sign-out", "Transfer-Encoding: chunked") + "3\r\nabc\r\n");
        send(socket, "2\r\nde\r\n");
        send(socket, "0\r\n\r\n");
        assertThat(answer(socket, "read 5 e")).contains("read 5 e");
    }

    @Test
    void aLongBodyGoesThroughATemporaryFile() throws IOException {
        Socket socket = connections.open();
        send(socket, head("/desk/standards/submit", "Cookie: JSESSIONID=1", "Content-Length: 250000"));
        send(socket, "x".repeat(100_000));
        await("what came").until(() -> wholeRequests.arriving() == 100_000);
        send(socket, "x".repeat(149_999) + "z");
        assertThat(answer(socket, "read 250000 z")).contains("read 250000 z");
        assertThat(files()).isZero();
        assertThat(takenWhileRead).as("room, while it is read").hasValue(250_000);
        await("room").until(() -> wholeRequests.arriving() == 0);
    }

    @Test
    void diskSpaceIsFreedWhenTheRequestIsAnswered() throws IOException {
        assumeTrue(Files.isDirectory(OPEN_FILES), "Linux tells which files are open");
        Socket socket = connections.open();
        send(socket, head("/desk/", "Cookie: JSESSIONID=1", "Content-Length: 250000") + "x".repeat(100_000));
        await("what came").until(() -> wholeRequests.arriving() == 100_000);
        send(socket, "x".repeat(149_999) + "z");
        assertThat(answer(socket, "read 250000 z")).contains("read 250000 z");
        try (FileChannel file = fileWhileRead.get()) {
            await("the same file, by another way").until(() -> file.size() == 0);
        }
    }

    @Test
    void aBodyThatIsBeingReadStaysAfterADisconnectAndIsFreedAfterwards() throws IOException {
        Socket socket = connections.open();
        send(socket, head("/slowly-read", "Cookie: JSESSIONID=1", "Content-Length: 250000") + "x".repeat(100_000));
        await("what came").until(() -> wholeRequests.arriving() == 100_000);
        send(socket, "x".repeat(150_000));
        await("the application").until(() -> reached.get() == 1);
        socket.close();
        assertThat(connections.get()).startsWith("HTTP/1.1 200");
        assertThat(wholeRequests.arriving()).isEqualTo(250_000);
        readOn.countDown();
        await("room").until(() -> wholeRequests.arriving() == 0);
    }

    @Test
    void aBodyWhoseSenderDisconnectsLeavesNoFile() throws IOException {
        Socket socket = connections.open();
        send(socket, head("/desk/standards/submit", "Cookie: JSESSIONID=1", "Content-Length: 250000"));
        send(socket, "x".repeat(100_000));
        await("what came").until(() -> wholeRequests.arriving() == 100_000);
        socket.close();
        await("room").until(() -> wholeRequests.arriving() == 0);
        assertThat(reached).hasValue(0);
    }

    /** The temporary files of bodies, which have no name any more, as Linux lists them. */
    private Stream<Path> openFiles() {
        if (!Files.isDirectory(OPEN_FILES)) {
            return Stream.empty();
        }
        try (Stream<Path> open = Files.list(OPEN_FILES)) {
            return open.filter(link -> target(link).startsWith(folder.toString())).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileChannel opened(Path file) {
        try {
            return FileChannel.open(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private long files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aBodyAboveEveryLimitReachesTheApplicationAsHeadersOnly() throws IOException {
        Socket stranger = connections.open();
        send(stranger, head("/desk/", "Content-Length: 30000") + "x".repeat(30_000));
        assertThat(answer(stranger, "read 0")).contains("read 0");
        Socket withoutSession = connections.open();
        send(
                withoutSession,
                head("/desk/", "Content-Type: multipart/form-data; boundary=x", "Content-Length: 60000")
                        + "x".repeat(60_000));
        assertThat(answer(withoutSession, "read 0")).contains("read 0");
        Socket chunked = connections.open();
        send(chunked, head("/en/", "Transfer-Encoding: chunked") + "7530\r\n" + "x".repeat(30_000) + "\r\n0\r\n\r\n");
        assertThat(answer(chunked, "read 0")).contains("read 0");
        assertThat(files()).isZero();
        assertThat(wholeRequests.arriving()).isZero();
    }

    @Test
    void nothingIsStoredOfABodyAnnouncedAsTooLarge() throws IOException {
        Socket socket = connections.open();
        send(socket, head("/desk/", "Cookie: JSESSIONID=1", "Content-Length: 600000") + "x".repeat(250_000));
        Socket other = connections.open();
        send(other, head("/sign-out", "Content-Length: 6") + "abcdef");
        assertThat(answer(other, "read 6 f")).contains("read 6 f");
        assertThat(openFiles()).isEmpty();
        send(socket, "x".repeat(350_000));
        assertThat(answer(socket, "read 0")).contains("read 0");
    }

    @Test
    void aFormWithFilesMayBeLarger() throws IOException {
        Socket socket = connections.open();
        send(
                socket,
                head(
                        "/desk/",
                        "Cookie: JSESSIONID=1",
                        "Content-Type: Multipart/Form-Data; boundary=x",
                        "Content-Length: 350000"));
        send(socket, "x".repeat(349_999) + "z");
        assertThat(answer(socket, "read 350000 z")).contains("read 350000 z");
    }

    @Test
    void anExpectationIsAnswered() throws IOException {
        Socket socket = connections.open();
        send(socket, head("/sign-out", "Content-Length: 6", "Expect: 100-continue"));
        assertThat(answer(socket, "\r\n\r\n")).startsWith("HTTP/1.1 100");
        send(socket, "abcdef");
        assertThat(answer(socket, "read 6 f")).startsWith("HTTP/1.1 200").contains("read 6 f");
        Socket tooLarge = connections.open();
        send(tooLarge, head("/sign-out", "Content-Length: 600000", "Expect: 100-continue"));
        assertThat(answer(tooLarge, "\r\n\r\n")).startsWith("HTTP/1.1 100");
        send(tooLarge, "x".repeat(600_000));
        assertThat(answer(tooLarge, "read 0")).startsWith("HTTP/1.1 200");
    }

    @Test
    void aSlowSenderIsAnsweredWithATimeout() throws IOException {
        Socket socket = connections.open();
        send(socket, head("/sign-in/back-channel-logout", "Content-Length: 15000") + "logout");
        await("what came").until(() -> wholeRequests.arriving() > 0);
        nanos.addAndGet(ArrivingBody.GRACE.plusSeconds(60).toNanos());
        send(socket, "_");
        assertThat(answer(socket, "maaf")).startsWith("HTTP/1.1 408");
    }

    @Test
    void aSenderOfSlowHeadersIsDisconnected() throws IOException {
        Socket socket = connections.open();
        send(socket, "GET /kota-bima HTTP/1.1\r\nHost:");
        assertThat(connections.get()).startsWith("HTTP/1.1 200");
        socket.setSoTimeout(100);
        await("the end").until(() -> {
            nanos.addAndGet(SlowHeads.PATIENCE.plusSeconds(1).toNanos());
            return isOver(socket);
        });
    }

    private static boolean isOver(Socket socket) throws IOException {
        try {
            send(socket, "h");
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException notYet) {
            return false;
        } catch (SocketException reset) {
            return true;
        }
    }

    @Test
    void theLargestBodyOfTheSourceWithTheMostBytesIsDropped() throws IOException {
        Socket honest = connections.open();
        send(honest, head("/desk/", "Cookie: JSESSIONID=1", "X-Forwarded-For: 203.0.113.7", "Content-Length: 250000"));
        send(honest, "x".repeat(200_000));
        await("what came").until(() -> wholeRequests.arriving() == 200_000);
        Socket small = stranger(110_000, 100_000, 300_000);
        Socket large = stranger(250_000, 150_000, 450_000);
        Socket further = connections.open();
        send(further, strangersHead(250_000) + "x".repeat(100_000));

        assertThat(answer(large, "never")).isEmpty();
        send(small, "x".repeat(9_999) + "s");
        assertThat(answer(small, "read 110000 s")).contains("read 110000 s");
        send(honest, "x".repeat(49_999) + "h");
        assertThat(answer(honest, "read 250000 h")).contains("read 250000 h");
    }

    private Socket stranger(int length, int sent, int arriving) throws IOException {
        Socket socket = connections.open();
        send(socket, strangersHead(length) + "x".repeat(sent));
        await("what came").until(() -> wholeRequests.arriving() == arriving);
        return socket;
    }

    private static String strangersHead(int length) {
        return head("/desk/", "Cookie: JSESSIONID=2", "X-Forwarded-For: 198.51.100.9", "Content-Length: " + length);
    }

    @Test
    void aRequestForAnotherProtocolIsAnsweredInThisOne() throws IOException {
        for (String protocol : List.of("websocket", "h2c", "TLS/1.0, HTTP/2.0")) {
            Socket socket = connections.open();
            for (int i = 0; i < 2; i++) {
                send(
                        socket,
                        head("/desk/", "Connection: Upgrade", "Upgrade: " + protocol, "Content-Length: 6") + "abc");
                send(socket, "def");
                assertThat(answer(socket, "read 6 f"))
                        .startsWith("HTTP/1.1 200")
                        .contains("read 6 f");
            }
            Socket chunked = connections.open();
            send(chunked, head("/", "Upgrade: " + protocol, "Transfer-Encoding: chunked") + "3\r\nabc\r\n0\r\n\r\n");
            assertThat(answer(chunked, "read 3 c")).contains("read 3 c");
            Socket tooLarge = connections.open();
            send(tooLarge, head("/", "Upgrade: " + protocol, "Content-Length: 60000") + "x".repeat(60_000));
            assertThat(answer(tooLarge, "read 0")).contains("read 0");
        }
    }

    @Test
    void whileStoppingOnlyTheHealthCheckSaysThatThePortalIsUnavailable() throws IOException {
        assertThat(connections.get("/health")).startsWith("HTTP/1.1 200");
        wholeRequests.leave();
        assertThat(connections.get("/health")).startsWith("HTTP/1.1 503").contains("no-store");
        assertThat(connections.get("/health/ready")).startsWith("HTTP/1.1 503");
        assertThat(connections.get()).startsWith("HTTP/1.1 200");
    }

    @Test
    void afterClosingEveryRequestIsAnsweredAsUnavailable() throws IOException {
        wholeRequests.close();
        assertThat(connections.get())
                .startsWith("HTTP/1.1 503")
                .contains("Retry-After: 5")
                .contains("no-store")
                .contains("maaf");
        assertThat(reached).hasValue(0);
    }
}
