package id.go.bps.pst.testkit;

import static org.awaitility.Awaitility.await;

import id.go.bps.pst.launch.DataFolder;
import id.go.bps.pst.launch.DatabaseAccess;
import id.go.bps.pst.launch.EmbeddedDatabase;
import id.go.bps.pst.launch.EmbeddedKeycloak;
import id.go.bps.pst.launch.Migration;
import id.go.bps.pst.launch.PortalNode;
import id.go.bps.pst.launch.PortalServer;
import id.go.bps.pst.launch.Progress;
import id.go.bps.pst.launch.settings.Settings;
import id.go.bps.pst.testkit.database.Database;
import id.go.bps.pst.testkit.database.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The portal with PostgreSQL and Keycloak, started as the one command does, on free ports and a data folder of its own. The first test that
 * needs it starts it for all tests of the run; it ends with the JVM. The application is the build's, with the {@code probe} package added:
 * addresses that test one gate each.
 */
public final class Portal {

    private static Portal running;

    private final Settings settings;
    private final DataFolder data;
    private final String address;
    private final int mailPort;
    private EmbeddedDatabase database;
    private EmbeddedKeycloak keycloak;
    private PortalServer server;
    private Snapshot snapshot;

    private Portal(Settings settings, DataFolder data, String address, int mailPort) {
        this.mailPort = mailPort;
        this.settings = settings;
        this.data = data;
        this.address = address;
    }

    /** The portal, started if necessary. */
    public static synchronized Portal running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    /** The portal with its first data, whatever earlier tests did. */
    public static Portal asFirstOpened() {
        Portal portal = running();
        portal.snapshot.restore();
        return portal;
    }

    /** The same, with one office that has no content yet. */
    public static Portal withEmptyOffice(String office) {
        Portal portal = asFirstOpened();
        portal.snapshot.empty(office);
        return portal;
    }

    /** The portal with its first data and a Keycloak that has this setting: it is started anew, unless the portal starts only now. */
    public static synchronized Portal whoseKeycloakHas(String property, String value) {
        System.setProperty(property, value);
        boolean started = running != null;
        Portal portal = asFirstOpened();
        if (started) {
            portal.restartKeycloak();
        }
        return portal;
    }

    /** Changes what cannot be changed, such as when a version was published, until it is {@linkplain #asFirstOpened as first opened} again. */
    public void rewritePast(String... deeds) {
        snapshot.rewrite(deeds);
    }

    private static Portal start() {
        try {
            Path home = TestHome.lay();
            DataFolder data = freshFolder(home.resolve("data"));
            List<Integer> ports = FreePorts.find(4);
            String address = "http://localhost:" + ports.get(0);
            Portal portal = new Portal(
                    new Settings(
                            home, "127.0.0.1", ports.get(0), ports.get(1), ports.get(2), address, home.resolve("data")),
                    data,
                    address,
                    ports.get(3));
            Runtime.getRuntime().addShutdownHook(new Thread(data::close, "end of the portal"));
            portal.startAll();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new data folder. The old one is opened first, so that processes of a killed run are stopped. */
    private static DataFolder freshFolder(Path folder) throws IOException {
        DataFolder.open(folder, TestHome::say).close();
        TestHome.delete(folder);
        return DataFolder.open(folder, TestHome::say);
    }

    private void startAll() {
        database = EmbeddedDatabase.start(settings.servers(), data, settings.databasePort());
        Migration.migrate(database.owner());
        CompletableFuture<Void> both = CompletableFuture.runAsync(this::startKeycloak);
        startServer();
        both.join();
        realm().signInSwiftly();
        snapshot = Snapshot.of(this);
    }

    /** Where a browser finds it, without a slash at the end. */
    public String address() {
        return address;
    }

    /** The same portal at another address. */
    public Portal reachedAt(String otherAddress) {
        Portal other = new Portal(settings, data, otherAddress, mailPort);
        other.database = database;
        other.keycloak = keycloak;
        other.server = server;
        other.snapshot = snapshot;
        return other;
    }

    public URI at(String path) {
        return URI.create(address() + path);
    }

    public int port() {
        return settings.port();
    }

    /** The port on which it expects a mail server; a test can start one there. */
    public int mailPort() {
        return mailPort;
    }

    public Database database() {
        return new Database(database);
    }

    public Realm realm() {
        return new Realm(
                settings.local(settings.keycloakPort()),
                EmbeddedKeycloak.issuer(settings),
                data.secret("keycloak.portal-bootstrap"));
    }

    /** The portal's log. */
    public String log() {
        return read(server.log());
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of statements in the database while something runs, from all clients, with those that begin and end transactions. */
    public int statements(Runnable work) {
        Database.Role superuser = database().superuser();
        superuser.update("alter system set log_statement = 'all'");
        superuser.rows("select pg_reload_conf()");
        try {
            // Who connects once the server has read it is told of; by then all others have heard too
            await("statements in the log").until(() -> {
                superuser.rows("select 1");
                return statements() > 0;
            });
            int before = statements();
            work.run();
            return statements() - before;
        } finally {
            superuser.update("alter system reset log_statement");
            superuser.rows("select pg_reload_conf()");
        }
    }

    private int statements() {
        return (int) read(database.log())
                .lines()
                .filter(line -> line.contains("LOG:  execute ") || line.contains("LOG:  statement: "))
                .count();
    }

    /** Moves the running portal's clock by that much from the machine's. */
    public void moveClock(Duration offset) {
        snapshot.distrustPages();
        probe("clock?offset=" + offset);
    }

    /** Lets the time pass at once for which failed tasks wait, as any move of the clock does. */
    public void tryFailedTasksNow() {
        moveClock(Duration.ZERO);
    }

    /** Takes the mail server out of the running portal's configuration, or puts it back. */
    public void configureMailServer(boolean there) {
        probe("mail?there=" + there);
    }

    /** Runs the hourly sweep now. */
    public void sweep() {
        probe("sweep");
    }

    private void probe(String address) {
        Answer answer = new Visitor().get(at("/api/probe/" + address));
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
    }

    // Faults

    public void stopKeycloak() {
        keycloak.close();
    }

    public void startKeycloak() {
        try {
            keycloak = EmbeddedKeycloak.start(settings, data, database.keycloak());
            keycloak.awaitReady(Progress.silent());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Starts Keycloak without this setting. */
    public void takeFromKeycloak(String property) {
        System.clearProperty(property);
        restartKeycloak();
    }

    private void restartKeycloak() {
        stopKeycloak();
        startKeycloak();
    }

    /** Kills the server, as kill -9 does. */
    public void killServer() {
        kill(server.pid());
    }

    /** Stops the server as an operator does, in an orderly way. */
    public void stopServer() {
        server.close();
    }

    public void startServer() {
        startServer(Map.of());
    }

    /** Starts it with further settings, such as {@code PORTAL_CLOCK_OFFSET}. */
    public void startServer(Map<String, String> further) {
        try {
            Map<String, String> environment = environment(address());
            environment.putAll(further);
            server = PortalServer.start(settings, data, environment, soonReady(PortalNode.alone(settings.port())));
            server.awaitReady();
            if (snapshot != null) {
                snapshot.distrustPages();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Kills PostgreSQL's main process, as kill -9 does; its other processes notice and end. */
    public void killDatabase() {
        kill(databaseChief());
    }

    /** Makes PostgreSQL neither answer nor end, as in a broken network. */
    public void holdDatabase() {
        signalDatabase("-STOP");
    }

    public void releaseDatabase() {
        signalDatabase("-CONT");
    }

    private void signalDatabase(String signal) {
        ProcessHandle chief = ProcessHandle.of(databaseChief()).orElseThrow();
        signal(signal, Stream.concat(Stream.of(chief), chief.children()));
    }

    /** Makes Keycloak accept connections but never answer. */
    public void holdKeycloak() {
        signal("-STOP", Stream.of(ProcessHandle.of(keycloak.pid()).orElseThrow()));
    }

    public void releaseKeycloak() {
        signal("-CONT", Stream.of(ProcessHandle.of(keycloak.pid()).orElseThrow()));
    }

    private static void signal(String signal, Stream<ProcessHandle> processes) {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        processes.forEach(process -> command.add(String.valueOf(process.pid())));
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private long databaseChief() {
        return Long.parseLong(read(data.path().resolve("postgresql/postmaster.pid"))
                .lines()
                .findFirst()
                .orElseThrow());
    }

    public void startDatabase() {
        database = EmbeddedDatabase.start(settings.servers(), data, settings.databasePort());
    }

    /** A further node on the same database, one of those on {@code clusterPorts}. */
    public PortalServer startNode(
            String name, int port, String publicAddress, int clusterPort, List<Integer> clusterPorts) {
        return PortalServer.start(
                settings,
                data,
                environment(publicAddress),
                soonReady(PortalNode.clustered(name, port, clusterPort, clusterPorts)));
    }

    /** A portal on another database, with this one's Keycloak and without first data. */
    public PortalServer startOn(DatabaseAccess application, String name, int port) {
        Map<String, String> environment = PortalServer.environment(settings, data, application);
        environment.put("PORTAL_BASE_URL", "http://localhost:" + port);
        environment.put("PORTAL_DEMONSTRATION", "false");
        PortalNode alone = PortalNode.alone(port);
        return PortalServer.start(
                settings,
                data,
                environment,
                soonReady(new PortalNode(name, port, alone.jvmOptions(), alone.serverOptions(), false)));
    }

    /** A node that starts quickly: servers of tests live for minutes only, so optimising compilation is not worth it. */
    private static PortalNode soonReady(PortalNode node) {
        List<String> options = new ArrayList<>(node.jvmOptions());
        options.add("-XX:TieredStopAtLevel=1");
        return new PortalNode(node.name(), node.port(), options, node.serverOptions(), node.keepsClasses());
    }

    private Map<String, String> environment(String publicAddress) {
        Map<String, String> environment = PortalServer.environment(settings, data, database.application());
        environment.put("PORTAL_BASE_URL", publicAddress);
        environment.put("PORTAL_API_ADDRESS_HEADER", "X-Forwarded-For");
        environment.put("PORTAL_MAIL_HOST", "127.0.0.1");
        environment.put("PORTAL_MAIL_PORT", String.valueOf(mailPort));
        environment.put("PORTAL_MAIL_STARTTLS", "false");
        return environment;
    }

    public static void kill(long pid) {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
