package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.RawRequest;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What somebody hears who asks without pause while a node is stopped and started: a page, that the portal is away, or nothing. */
class RestartedIT {

    private static final List<String> ADDRESSES = List.of("/kota-bima/perpustakaan", "/", "/desk/", "/api/v1/offices");

    @Test
    void a_node_that_stops_and_starts_never_answers_wrongly() throws InterruptedException {
        Portal portal = Portal.running();
        Queue<String> heads = new ConcurrentLinkedQueue<>();
        AtomicBoolean over = new AtomicBoolean();
        Thread asking = Thread.ofPlatform().start(() -> {
            for (int i = 0; !over.get(); i++) {
                heads.add(head(portal, ADDRESSES.get(i % ADDRESSES.size())));
            }
        });
        try {
            portal.stopServer();
            portal.startServer();
        } finally {
            over.set(true);
            asking.join();
        }
        assertThat(heads).as("nobody listens for a while").contains("");
        assertThat(heads).as("what was answered").allSatisfy(RestartedIT::assertRight);
    }

    private static void assertRight(String head) {
        int status = RawRequest.status(head);
        if (status == 503) {
            assertThat(head).contains("Retry-After: ", "Cache-Control: no-store", "Content-Security-Policy: ");
        } else {
            assertThat(status).as(head).isIn(0, 200, 302);
        }
    }

    private static String head(Portal portal, String address) {
        try {
            return RawRequest.get(portal, address);
        } catch (UncheckedIOException refused) {
            return "";
        }
    }
}
