package id.go.bps.pst.testkit.network;

import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.FreePorts;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** S3Proxy, a real server of the S3 protocol, over a folder, with one bucket and one key pair. */
public final class S3Server implements AutoCloseable {

    public static final String BUCKET = "portal";
    public static final String ACCESS_KEY = "kunci-uji";
    public static final String SECRET_KEY = "rahasia-uji";

    private static final Path PROGRAM =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("target/test-servers/s3proxy.jar");

    private final int port = FreePorts.find(1).get(0);
    private final Path folder;
    private Process process;

    public S3Server(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("data").resolve(BUCKET));
        Files.writeString(folder.resolve("s3proxy.conf"), """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(
                        address(), ACCESS_KEY, SECRET_KEY, folder.resolve("data")));
        start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public void start() throws IOException {
        if (!Files.exists(PROGRAM)) {
            throw new IllegalStateException(PROGRAM + " is missing; mvn dependency:copy@s3-server brings it");
        }
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        PROGRAM.toString(),
                        "--properties",
                        folder.resolve("s3proxy.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        await("S3Proxy").atMost(Duration.ofSeconds(60)).until(this::listens);
    }

    private boolean listens() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    public void stop() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        stop();
    }
}
