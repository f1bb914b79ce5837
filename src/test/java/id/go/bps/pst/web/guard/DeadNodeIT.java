package id.go.bps.pst.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Visitor;
import id.go.bps.pst.testkit.network.Node;
import id.go.bps.pst.testkit.network.Proxy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a node that dies, or a client that behaves badly, costs those who come through the real proxy. */
class DeadNodeIT {

    private static final byte[] WRITTEN = new byte[300_000];
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Visitor visitor = new Visitor();

    @Test
    void whoever_reads_notices_nothing_of_a_dead_node_and_the_living_one_is_never_shut_out() {
        try (Node a = Node.start("A");
                Node b = Node.start("B");
                Proxy proxy = Proxy.before(a.port(), b.port())) {
            await().until(() -> read(proxy).equals("A"));
            await().until(() -> read(proxy).equals("B"));

            a.close();
            for (int i = 0; i < 20; i++) {
                Answer written = write(proxy);
                assertThat(written.status()).as(written.toString()).isIn(200, 502);
                assertThat(read(proxy)).isEqualTo("B");
            }
            await("the dead node is noticed").atMost(Duration.ofSeconds(20)).until(() -> IntStream.range(0, 6)
                    .allMatch(each -> write(proxy).status() == 200));
        }
    }

    @Test
    void a_body_that_was_read_in_part_is_sent_to_no_other_node_and_counts_against_none() {
        try (Node a = Node.start("A");
                Node b = Node.start("B");
                Proxy proxy = Proxy.before(a.port(), b.port())) {
            await().until(() -> read(proxy).equals("A"));
            await().until(() -> read(proxy).equals("B"));
            a.hangUpOnWriters();
            b.hangUpOnWriters();

            for (int i = 0; i < 8; i++) {
                Answer cut = write(proxy);
                assertThat(cut.status()).isEqualTo(502);
                assertThat(cut.heading()).isEqualTo("Portal sedang tidak dapat melayani");
            }
            assertThat(a.posts() + b.posts()).as("each was sent once").isEqualTo(8);
            List<String> answers =
                    IntStream.range(0, 10).mapToObj(each -> read(proxy)).toList();
            assertThat(answers).as("both nodes still serve").contains("A", "B");
        }
    }

    @Test
    void a_client_that_leaves_in_the_middle_of_its_body_shuts_nobody_out() {
        try (Node a = Node.start("A");
                Proxy proxy = Proxy.before(a.port())) {
            await().until(() -> read(proxy).equals("A"));
            for (int i = 0; i < 5; i++) {
                leave(
                        proxy,
                        "POST /desk/standards/submit HTTP/1.1\r\nHost: localhost:" + proxy.port()
                                + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 6000000\r\n\r\n--x");
                leave(
                        proxy,
                        "GET / HTTP/1.1\r\nHost: localhost:" + proxy.port() + "\r\nContent-Length: 6000000\r\n\r\nx");
                assertThat(read(proxy)).isEqualTo("A");
            }
        }
    }

    @Test
    void while_no_node_lives_a_sentence_is_answered_in_both_languages_and_for_programs_as_a_problem() {
        Node a = Node.start("A");
        try (Proxy proxy = Proxy.before(a.port())) {
            a.close();
            await().atMost(Duration.ofSeconds(20)).until(() -> write(proxy).status() == 503);
            Answer page = write(proxy);
            assertThat(page.heading()).isEqualTo("Portal sedang tidak dapat melayani");
            assertThat(page.englishHeading()).isEqualTo("The portal cannot answer at the moment");
            assertThat(page.header("Retry-After")).isEqualTo("5");
            assertGuarded(page);
            Answer look = visitor.get(proxy.at(page.styleSheets().getFirst()));
            assertThat(look.status()).isEqualTo(200);
            assertThat(look.header("Content-Type")).startsWith("text/css");

            Answer problem = visitor.send("POST", proxy.at("/api/v1/offices"), FORM, WRITTEN);
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
            assertGuarded(problem);
        }
    }

    static void assertGuarded(Answer answer) {
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Server")).isNull();
    }

    private String read(Proxy proxy) {
        Answer answer = visitor.get(proxy.at("/"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.text();
    }

    private Answer write(Proxy proxy) {
        return visitor.send("POST", proxy.at("/desk/standards/keep"), FORM, WRITTEN);
    }

    private static void leave(Proxy proxy, String said) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port())) {
            socket.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
