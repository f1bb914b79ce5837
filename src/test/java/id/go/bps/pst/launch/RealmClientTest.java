package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests against a Keycloak that records requests. */
class RealmClientTest {

    private static final URI PORTAL = URI.create("http://127.0.0.1:8080");

    private RecordingKeycloak keycloak;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        keycloak = new RecordingKeycloak();
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void setsEachAddressOnce() throws Exception {
        start("http://a.example");
        assertThat(keycloak.told()).singleElement().satisfies(client -> assertThat(client)
                .startsWith("PUT clients/portal ")
                .contains("http://a.example/sign-in/callback"));
        start("http://a.example");
        assertThat(keycloak.told()).hasSize(1);
        start("http://b.example");
        assertThat(keycloak.told().get(1)).contains("b.example");
    }

    private void start(String address) throws InterruptedException {
        try (DataFolder data = DataFolder.open(folder, line -> {})) {
            new RealmClient(keycloak.administration(), data).moveTo(address, PORTAL, "secret");
        }
    }
}
