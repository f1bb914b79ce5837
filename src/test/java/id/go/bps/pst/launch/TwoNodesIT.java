package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.FreePorts;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Visitor;
import id.go.bps.pst.testkit.desk.Approval;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.network.Balancer;
import id.go.bps.pst.testkit.network.Node;
import id.go.bps.pst.testkit.network.Proxy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes behind one address, with one database and one store of sessions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private Portal portal;
    private Balancer balancer;
    private List<Integer> ports;
    private PortalServer first;
    private PortalServer second;

    @BeforeAll
    void startNodes() throws InterruptedException {
        portal = Portal.asFirstOpened();
        balancer = new Balancer();
        ports = FreePorts.find(4);
        List<Integer> cluster = ports.subList(2, 4);
        portal.realm().allowPortalAt(balancer.address());
        first = portal.startNode("first", ports.get(0), balancer.address(), cluster.get(0), cluster);
        second = portal.startNode("second", ports.get(1), balancer.address(), cluster.get(1), cluster);
        first.awaitReady();
        second.awaitReady();
    }

    @AfterAll
    void endNodes() {
        balancer.close();
        first.close();
        second.close();
    }

    private void atFirst() {
        balancer.leadTo(ports.get(0));
    }

    private void atSecond() {
        balancer.leadTo(ports.get(1));
    }

    private SignedIn signIn(String user) {
        Visitor visitor = new Visitor();
        Answer keycloak = visitor.go(at("/desk/"));
        return SignedIn.at(portal.reachedAt(balancer.address()), visitor, keycloak, user);
    }

    private URI at(String path) {
        return URI.create(balancer.address() + path);
    }

    @Test
    @Order(1)
    void a_publication_at_one_node_shows_on_the_public_page_of_the_other() {
        atSecond();
        assertThat(new Visitor().get(at("/kota-bima/perpustakaan")).text()).contains("B-094b/52721/1/2023");
        atFirst();
        SignedIn bima = signIn("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-2/2026").type("decreeDate", "2026-01-05");
        Approval.submit(draft);
        Approval.approve(signIn("kepala.5272"), "5272");
        assertThat(new Visitor().get(at("/kota-bima/perpustakaan")).text()).contains("B-2/2026");
        atSecond();
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        new Visitor().get(at("/kota-bima/perpustakaan")).text().contains("B-2/2026"));
    }

    @Test
    @Order(2)
    void a_sign_in_that_keycloak_ends_ends_at_every_node() {
        atFirst();
        SignedIn kepala = signIn("kepala.5272");
        atSecond();
        assertThat(kepala.isKnown()).isTrue();
        portal.realm().endSessionsOf("kepala.5272");
        await().atMost(Duration.ofSeconds(20)).until(() -> !kepala.isKnown());
        atFirst();
        await().atMost(Duration.ofSeconds(20)).until(() -> !kepala.isKnown());
    }

    @Test
    @Order(2)
    void a_text_held_at_one_node_is_given_back_at_the_other() {
        atFirst();
        SignedIn bima = signIn("admin.5272");
        Editor office = Editor.ofOffice(bima, "5272");
        bima.cookies().clear();
        Answer sent = office.type("address", "Ditulis di simpul pertama").send("save");
        atSecond();
        Answer back = bima.follow(sent);
        assertThat(back.value("address")).isEqualTo("Ditulis di simpul pertama");
    }

    @Test
    @Order(3)
    void a_session_that_was_signed_out_at_one_node_is_known_at_no_other() {
        atFirst();
        SignedIn kepala = signIn("kepala.5272");
        atSecond();
        assertThat(kepala.isKnown()).isTrue();
        Map<String, String> before = Map.copyOf(kepala.cookies());
        atFirst();
        assertThat(kepala.post("/sign-out", new Form()).status()).isEqualTo(302);
        // As somebody who has kept the cookies, and before Keycloak tells of it
        kepala.cookies().putAll(before);
        atSecond();
        await().atMost(Duration.ofSeconds(10)).until(() -> !kepala.isKnown());
    }

    /**
     * The head of a long page names the session's new version while the body is still on its way: whoever then asks the other node must be
     * known there already.
     */
    @Test
    @Order(4)
    void a_session_is_at_the_other_node_as_soon_as_an_answer_tells_of_it() throws IOException {
        atFirst();
        SignedIn banjarmasin = signIn("admin.6371");
        Editor.ofLibrary(banjarmasin, "6371");
        for (int round = 0; round < 30; round++) {
            int asked = ports.get(round % 2);
            int other = ports.get((round + 1) % 2);
            Map<String, String> cookies = headOf(asked, Editor.libraryPath("6371"), banjarmasin.cookies());
            assertThat(cookies).as("round " + round).containsKey("JSESSIONIDVERSION");
            banjarmasin.cookies().putAll(cookies);
            balancer.leadTo(other);
            assertThat(banjarmasin.open("/desk/").status()).as("round " + round).isEqualTo(200);
            assertThat(version(banjarmasin.cookies()))
                    .as("the other node went on from this version, and from none before it")
                    .isGreaterThan(version(cookies));
        }
    }

    private static long version(Map<String, String> cookies) {
        return Long.parseLong(cookies.get("JSESSIONIDVERSION").replaceFirst(".*?(\\d+)\\D*$", "$1"));
    }

    /** Asks for a page, uncompressed, and returns the cookies that its head sets, leaving the body unread. */
    private static Map<String, String> headOf(int port, String path, Map<String, String> cookies) throws IOException {
        String own = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        Map<String, String> set = new HashMap<>();
        try (Socket node = new Socket(InetAddress.getLoopbackAddress(), port)) {
            node.setSoTimeout(60_000);
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + own + "\r\n\r\n";
            node.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.ISO_8859_1), 1);
            assertThat(answer.readLine()).contains(" 200");
            for (String line = answer.readLine(); !line.isEmpty(); line = answer.readLine()) {
                if (line.regionMatches(true, 0, "Set-Cookie: ", 0, 12)) {
                    String[] cookie = line.substring(12).split(";")[0].split("=", 2);
                    set.put(cookie[0], cookie[1]);
                }
            }
        }
        return set;
    }

    @Test
    @Order(5)
    void a_session_and_what_is_being_typed_go_on_at_the_other_node_when_one_is_killed() {
        atFirst();
        SignedIn banjarmasin = signIn("admin.6371");
        Editor draft = Editor.ofLibrary(banjarmasin, "6371");
        draft.type("decreeNumber", "Ditulis di simpul pertama");
        Portal.kill(first.pid());
        atSecond();
        assertThat(banjarmasin.open("/desk/").status()).isEqualTo(200);
        draft.press("save");
        assertThat(draft.form().get("decreeNumber")).isEqualTo("Ditulis di simpul pertama");
        if (!draft.isSaved()) {
            draft.press("save");
        }
        assertThat(draft.isSaved()).isTrue();
        assertThat(
                        portal.database()
                                .owner()
                                .text(
                                        "select decree_number from standard_version where office_code = '6371' and status = 'DRAFT'"))
                .isEqualTo("Ditulis di simpul pertama");
    }

    /** What writes is sent once, so for it nothing but the notice that the proxy is given can help. */
    @Test
    @Order(6)
    void nobody_who_comes_through_the_proxy_notices_that_a_node_ends() throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Queue<Answer> wrong = new ConcurrentLinkedQueue<>();
        AtomicInteger read = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        try (Node other = Node.start("other");
                Proxy proxy = Proxy.before(ports.get(1), other.port())) {
            await().until(() -> new Visitor().get(proxy.at("/")).text().equals("other"));
            Thread reading = Thread.ofPlatform().start(() -> {
                while (!over.get()) {
                    note(new Visitor().get(proxy.at("/kota-bima/perpustakaan")), read, wrong);
                }
            });
            Thread writing = Thread.ofPlatform().start(() -> {
                while (!over.get()) {
                    note(new Visitor().post(proxy.at("/sign-out"), new Form()), written, wrong);
                }
            });
            try {
                await().until(() -> read.get() > 10 && written.get() > 10);
                second.close();
                int before = read.get();
                await().until(() -> read.get() > before + 20);
            } finally {
                over.set(true);
                reading.join();
                writing.join();
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void note(Answer answer, AtomicInteger count, Queue<Answer> wrong) {
        count.incrementAndGet();
        if (answer.status() != 200 && answer.status() != 302) {
            wrong.add(answer);
        }
    }
}
