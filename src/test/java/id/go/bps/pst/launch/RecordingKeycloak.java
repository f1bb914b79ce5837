package id.go.bps.pst.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Records the requests to the realm's administration, and gives the answers of a test. */
final class RecordingKeycloak implements AutoCloseable {

    private static final String REALM = "/admin/realms/pst";

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final HttpServer server;

    RecordingKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    RealmAdministration administration() {
        return new RealmAdministration(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "administrator", "p&ss word");
    }

    /** The additions and changes: {@code POST roles {"name":…}}. */
    List<String> told() {
        return told;
    }

    /** @param path below the realm, as it is asked for */
    RecordingKeycloak answering(String path, String json) {
        answers.put(path, json);
        return this;
    }

    /** From now on it gives this answer to every change there. */
    RecordingKeycloak refusing(String path, int status) {
        refusals.put(path, status);
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String address = exchange.getRequestURI().toString();
        int status = 200;
        String reply = "{}";
        if (!address.startsWith(REALM)) {
            status = body.endsWith("password=p%26ss+word") ? 200 : 401;
            reply = "{\"access_token\": \"t\"}";
        } else {
            String path = address.substring(REALM.length()).replaceFirst("^/", "");
            if (exchange.getRequestMethod().equals("GET")) {
                reply = answers.getOrDefault(path, "{}");
            } else {
                status = refusals.getOrDefault(path, 200);
                told.add(exchange.getRequestMethod() + " " + path + " " + body);
            }
        }
        byte[] bytes = reply.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
