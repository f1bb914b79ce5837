package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.launch.settings.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void anOccupiedPortIsReportedWithTheSettingForAnother() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> Ports.requireFree("127.0.0.1", port, "portal.port"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Port " + port + " on 127.0.0.1 cannot be used")
                    .hasMessageContaining("mvn -Dportal.port=");
        }
    }

    @Test
    void anAddressOfAnotherMachineIsReported() {
        assertThatThrownBy(() -> Ports.requireFree("192.0.2.200", 8080, "portal.port"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("no address of this machine");
    }
}
