package id.go.bps.pst.testkit.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real Caddy in front of one or several nodes, with the {@code Caddyfile} of {@code docker/proxy}, without TLS. It is the program that
 * PORTAL_CADDY names, else the {@code caddy} on the PATH; without one, the test is skipped with a message.
 */
public final class Proxy implements AutoCloseable {

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("docker/proxy");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process caddy;
    private final int port;

    private Proxy(Process caddy, int port) {
        this.caddy = caddy;
        this.port = port;
    }

    /** Ready when every node is known to live. */
    public static Proxy before(int... nodePorts) {
        Path program = program();
        int port = FreePorts.find(1).get(0);
        String nodes = String.join(
                " ",
                IntStream.of(nodePorts).mapToObj(node -> "127.0.0.1:" + node).toList());
        try {
            Path own = Files.createTempDirectory(
                    Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("target"), "caddy");
            ProcessBuilder builder = new ProcessBuilder(
                            program.toString(),
                            "run",
                            "--adapter",
                            "caddyfile",
                            "--config",
                            FOLDER.resolve("Caddyfile").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(own.resolve("log").toFile());
            builder.environment()
                    .putAll(Map.of(
                            "PORTAL_HOST",
                            "http://localhost:" + port,
                            "SIGN_IN_HOST",
                            "http://masuk.localhost:" + port,
                            "PROXY_TLS",
                            "internal",
                            "PORTAL_NODES",
                            nodes,
                            "ADMINISTRATORS",
                            "127.0.0.1/32",
                            "PROXY_PAGES",
                            FOLDER.resolve("pages").toString(),
                            "XDG_DATA_HOME",
                            own.toString(),
                            "XDG_CONFIG_HOME",
                            own.toString()));
            Proxy proxy = new Proxy(builder.start(), port);
            Runtime.getRuntime().addShutdownHook(new Thread(proxy.caddy::destroyForcibly, "end of Caddy"));
            proxy.awaitReady(own.resolve("log"));
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(Path log) {
        await("Caddy, see " + log).atMost(PATIENCE).until(() -> {
            assertThat(caddy.isAlive()).as(() -> read(log)).isTrue();
            return answers();
        });
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        caddy.destroy();
        try {
            if (!caddy.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                caddy.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path program() {
        String named = System.getenv("PORTAL_CADDY");
        if (named != null && !named.isBlank()) {
            Path program = Path.of(named);
            assertThat(program).as("the program that PORTAL_CADDY names").isExecutable();
            return program;
        }
        Optional<Path> found = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, "caddy"))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                found.isPresent(),
                "Skipped: the tests of the proxy need Caddy. Install it (apt-get install caddy), or set PORTAL_CADDY to its program.");
        return found.orElseThrow();
    }
}
