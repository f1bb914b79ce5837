package id.go.bps.pst.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Visitor;
import id.go.bps.pst.testkit.network.SlowRequests;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One machine without an account sends many bodies that do not end: nobody else notices. */
class SlowRequestsIT {

    /** The server has 200 threads. */
    private static final int CONNECTIONS = 300;

    private static final int PAGES = 20;
    private static final Duration GENEROUS = Duration.ofSeconds(2);

    @Test
    void public_pages_and_staff_are_answered_while_slow_requests_hang() {
        Portal portal = Portal.running();
        Visitor visitor = new Visitor();
        visitor.get(portal.at("/kota-bima/perpustakaan"));
        SignedIn staff = SignedIn.as("admin.5272");
        try (SlowRequests slow = new SlowRequests(portal, CONNECTIONS)) {
            for (int i = 0; i < PAGES; i++) {
                assertTimeoutPreemptively(GENEROUS, () -> assertThat(visitor.get(portal.at("/kota-bima/perpustakaan"))
                                .status())
                        .isEqualTo(200));
                slow.goOn();
            }
            assertThat(staff.open("/desk/").status()).isEqualTo(200);
        }
    }
}
