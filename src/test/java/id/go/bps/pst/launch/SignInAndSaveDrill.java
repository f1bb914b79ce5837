package id.go.bps.pst.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.FreePorts;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Visitor;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.network.Balancer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Five hundred people sign in and save at once, while a proxy gives each of their requests to whichever of two nodes it likes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInAndSaveDrill {

    private static final int ROUNDS = Integer.getInteger("drill.rounds", 500);
    private static final Path CADDYFILE = Path.of("docker/proxy/Caddyfile");

    private Portal portal;
    private Balancer door;
    private List<Integer> ports;
    private int caddyPort;
    private PortalServer first;
    private PortalServer second;

    @BeforeAll
    void startNodes() throws InterruptedException {
        portal = Portal.asFirstOpened();
        door = new Balancer();
        ports = FreePorts.find(5);
        caddyPort = ports.get(4);
        List<Integer> cluster = ports.subList(2, 4);
        portal.realm().allowPortalAt(door.address());
        first = portal.startNode("first", ports.get(0), door.address(), cluster.get(0), cluster);
        second = portal.startNode("second", ports.get(1), door.address(), cluster.get(1), cluster);
        first.awaitReady();
        second.awaitReady();
    }

    @AfterAll
    void endNodes() {
        door.close();
        first.close();
        second.close();
    }

    @Test
    void no_save_is_lost_where_every_connection_goes_to_the_other_node() {
        door.alternate(ports.subList(0, 2));
        assertThat(lostOf(ROUNDS)).isEmpty();
    }

    /** The proxy as it is installed, but for TLS, which a node of this test does not expect. */
    @Test
    void no_save_is_lost_behind_the_installed_proxy(@TempDir Path folder) throws IOException, InterruptedException {
        Path program = Path.of("/usr/bin/caddy");
        Assumptions.assumeTrue(Files.isExecutable(program), "Caddy is not installed");
        Path configuration = folder.resolve("Caddyfile");
        Files.writeString(configuration, Files.readString(CADDYFILE).replace("import tls", ""), UTF_8);
        ProcessBuilder start = new ProcessBuilder(
                program.toString(), "run", "--adapter", "caddyfile", "--config", configuration.toString());
        start.environment().put("PORTAL_HOST", "http://localhost:" + caddyPort);
        start.environment().put("SIGN_IN_HOST", "http://sign-in.localhost:" + caddyPort);
        start.environment().put("PORTAL_NODES", "127.0.0.1:" + ports.get(0) + " 127.0.0.1:" + ports.get(1));
        start.environment().put("PROXY_TLS", "internal");
        start.environment().put("ADMINISTRATORS", "127.0.0.1");
        start.environment().put("HOME", folder.toString());
        Process caddy = start.redirectErrorStream(true)
                .redirectOutput(folder.resolve("caddy.log").toFile())
                .start();
        try {
            door.leadTo(caddyPort);
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .until(() -> new Visitor().get(at("/")).status() == 200);
            assertThat(lostOf(ROUNDS)).isEmpty();
        } finally {
            caddy.destroy();
            caddy.waitFor();
        }
    }

    /** What went wrong, a line for every round that lost something. */
    private List<String> lostOf(int rounds) {
        List<String> lost = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            try {
                Visitor visitor = new Visitor();
                Answer keycloak = visitor.go(at("/desk/"));
                SignedIn person = SignedIn.at(portal.reachedAt(door.address()), visitor, keycloak, "admin.6371");
                Editor draft = Editor.ofLibrary(person, "6371");
                draft.type("decreeNumber", "B-" + round + "/2026").press("save");
                String stored = portal.database()
                        .owner()
                        .text(
                                "select decree_number from standard_version where office_code = '6371' and status = 'DRAFT'");
                if (!draft.isSaved() || !("B-" + round + "/2026").equals(stored)) {
                    lost.add(round + ": " + stored + " is stored, and the page says "
                            + draft.answer().words());
                }
            } catch (RuntimeException | AssertionError e) {
                lost.add(round + ": " + e);
            }
        }
        return lost;
    }

    private URI at(String path) {
        return URI.create(door.address() + path);
    }
}
