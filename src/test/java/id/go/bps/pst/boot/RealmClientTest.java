package id.go.bps.pst.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.go.bps.pst.launch.DataFolder;
import id.go.bps.pst.launch.RealmClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a Keycloak that writes down what it is told. */
class RealmClientTest {

    private static final String CLIENTS = "/admin/realms/pst/clients";
    private static final URI PORTAL = URI.create("http://127.0.0.1:8080");

    private final List<String> told = new CopyOnWriteArrayList<>();
    private HttpServer keycloak;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/", this::answer);
        keycloak.start();
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String reply = "{\"access_token\": \"t\"}";
        if (exchange.getRequestMethod().equals("PUT")) {
            told.add(exchange.getRequestURI() + " " + body);
        } else if (exchange.getRequestURI().toString().equals(CLIENTS + "?clientId=admin-cli")) {
            reply = "[{\"id\": \"1234-abcd\", \"clientId\": \"admin-cli\"}]";
        }
        byte[] bytes = reply.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void tellsARealmItsAddressAndClosesThePasswordGrantOnce() throws Exception {
        start("http://a.example");
        assertThat(told)
                .satisfiesExactly(
                        client -> assertThat(client)
                                .startsWith(CLIENTS + "/portal ")
                                .contains("http://a.example/sign-in/callback"),
                        grant -> assertThat(grant)
                                .startsWith(CLIENTS + "/1234-abcd ")
                                .contains("\"directAccessGrantsEnabled\": false"));
        start("http://a.example");
        assertThat(told).hasSize(2);
        start("http://b.example");
        assertThat(told.get(2)).contains("http://b.example/sign-in/callback");
    }

    /** As the data folder of an earlier version has it: the address was told, the grant is open. */
    @Test
    void closesThePasswordGrantOfARealmThatKnowsItsAddressAlready() throws Exception {
        Files.writeString(folder.resolve("keycloak-client.address"), "http://a.example " + PORTAL);
        start("http://a.example");
        assertThat(told).anySatisfy(each -> assertThat(each).startsWith(CLIENTS + "/1234-abcd "));
    }

    private void start(String address) throws InterruptedException {
        URI server = URI.create("http://127.0.0.1:" + keycloak.getAddress().getPort());
        try (DataFolder data = DataFolder.open(folder, line -> {})) {
            new RealmClient(server, data).moveTo(address, PORTAL, "administrator", "password", "secret");
        }
    }
}
