package id.go.bps.pst.web.listener;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@link SlowReaders} and {@link MarkedAnswers} in a listener of their own. */
class AnswersTest {

    private static final int THREADS = 6;
    private static final int UNDER_WAY = 3;
    private static final int LARGE = 20_000_000;

    private final List<Socket> sockets = new ArrayList<>();
    private HttpServer server;
    private NetworkListener listener;

    @BeforeEach
    void start() throws IOException {
        listener = new NetworkListener("test", "127.0.0.1", 0);
        listener.getTransport()
                .setWorkerThreadPoolConfig(ThreadPoolConfig.defaultConfig()
                        .setCorePoolSize(THREADS)
                        .setMaxPoolSize(THREADS));
        listener.registerAddOn(new ListenerAddOn(
                new SlowHeads(System::nanoTime),
                new MarkedAnswers(Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY")),
                new SlowReaders(UNDER_WAY)));
        server = new HttpServer();
        server.addListener(listener);
        server.getServerConfiguration().addHttpHandler(new HttpHandler() {
            @Override
            public void service(Request request, Response response) throws IOException {
                if (request.getRequestURI().startsWith("/large")) {
                    byte[] piece = new byte[8_192];
                    for (int sent = 0; sent < LARGE; sent += piece.length) {
                        response.getOutputStream().write(piece);
                    }
                } else {
                    if (request.getRequestURI().startsWith("/marked")) {
                        response.setHeader("X-Content-Type-Options", "nosniff");
                        response.setHeader("X-Frame-Options", "SAMEORIGIN");
                    }
                    response.getWriter().write("page");
                }
            }
        });
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        server.shutdownNow();
    }

    @Test
    void pages_are_answered_while_large_answers_wait_for_their_readers() throws IOException {
        for (int i = 0; i < 4 * THREADS; i++) {
            Socket slow = ask("/large", 4_096);
            // It has begun, so it is under way before the next one asks
            assertThat(slow.getInputStream().read()).isEqualTo('H');
        }
        assertThat(read(ask("/page", 65_536))).startsWith("HTTP/1.1 200").endsWith("page");
    }

    @Test
    void a_large_answer_arrives_completely() throws IOException {
        for (int i = 0; i < 2 * UNDER_WAY; i++) {
            try (InputStream answer = ask("/large", 65_536).getInputStream()) {
                assertThat(answer.readAllBytes().length).isGreaterThan(LARGE);
            }
        }
    }

    @Test
    void answers_of_the_server_are_marked_and_marked_answers_are_unchanged() throws IOException {
        assertThat(read(ask("/page", 65_536))).contains("X-Frame-Options: DENY", "X-Content-Type-Options: nosniff");
        assertThat(read(ask("/marked", 65_536)))
                .contains("X-Frame-Options: SAMEORIGIN")
                .doesNotContain("DENY");
    }

    private Socket ask(String path, int window) throws IOException {
        Socket socket = new Socket();
        sockets.add(socket);
        socket.setReceiveBufferSize(window);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.getPort()));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String read(Socket socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        socket.getInputStream().transferTo(answer);
        return answer.toString(StandardCharsets.US_ASCII);
    }
}
