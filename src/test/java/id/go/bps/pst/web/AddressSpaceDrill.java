package id.go.bps.pst.web;

import id.go.bps.pst.testkit.Portal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same with many more requests, others each time; {@code -Dportal.drill.seed=…} repeats those of a run. */
class AddressSpaceDrill {

    private static final int REQUESTS = 20_000;

    @Test
    void no_request_of_a_stranger_ends_in_a_fault() {
        long seed = Long.getLong("portal.drill.seed", new Random().nextLong());
        System.out.println("Address space, seed " + seed);
        Portal portal = Portal.running();
        AddressSpace space = new AddressSpace(seed);
        for (int i = 0; i < REQUESTS; i++) {
            Harmless.require(portal, space.request());
        }
    }
}
