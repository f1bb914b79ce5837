package id.go.bps.pst.launch;

import id.go.bps.pst.launch.settings.CannotStart;
import id.go.bps.pst.launch.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The portal on Payara Micro, from the exploded application of the build. The server's folder is created again at each start, because a
 * used one remembers the application and deploys it twice. The loaded classes can be archived (AppCDS), which saves later starts a third of
 * their processor time.
 */
public final class PortalServer implements AutoCloseable {

    /**
     * Payara starts its services by one thread. By several, one that adds services while another looks some up can leave both waiting for
     * each other for good (HK2's locks), and the server never answers.
     */
    private static final String ONE_START_THREAD = "-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS";

    private static final String ARCHIVE_NAME = "payara-micro";
    private static final String DEPLOYMENT_FAILURE = "Exception during lifecycle processing";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PATIENCE_WITH_DEPLOYMENT = Duration.ofSeconds(10);

    private final Child child;
    private final URI address;
    private final DataFolder data;
    private final Path classes;
    private final boolean keepsClasses;

    private PortalServer(Child child, URI address, DataFolder data, Path classes, boolean keepsClasses) {
        this.child = child;
        this.address = address;
        this.data = data;
        this.classes = classes;
        this.keepsClasses = keepsClasses;
    }

    /** The portal's configuration with the embedded database and Keycloak, as environment variables. */
    public static Map<String, String> environment(Settings settings, DataFolder data, DatabaseAccess database) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PORTAL_BIND", settings.bind());
        environment.put("PORTAL_BASE_URL", settings.baseUrl());
        environment.put("PORTAL_DATABASE_URL", database.url());
        environment.put("PORTAL_DATABASE_USER", database.user());
        environment.put("PORTAL_DATABASE_PASSWORD", database.password());
        environment.put("PORTAL_OIDC_ISSUER", EmbeddedKeycloak.issuer(settings));
        environment.put("PORTAL_OIDC_INTERNAL_ISSUER", EmbeddedKeycloak.internalIssuer(settings));
        environment.put("PORTAL_OIDC_CLIENT_ID", EmbeddedKeycloak.CLIENT);
        environment.put("PORTAL_OIDC_CLIENT_SECRET", EmbeddedKeycloak.clientSecret(data));
        environment.put("PORTAL_STAFF_CLIENT_SECRET", EmbeddedKeycloak.staffClientSecret(data));
        environment.put("PORTAL_DEMONSTRATION", "true");
        passOn("portal.clock-offset", environment);
        passOn("portal.demonstration.offices", environment);
        return environment;
    }

    static void passOn(String property, Map<String, String> environment) {
        String value = System.getProperty(property);
        if (value != null) {
            environment.put(property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value);
        }
    }

    /** Starts the process and returns; see {@link #awaitReady}. The database must be running and migrated. */
    public static PortalServer start(
            Settings settings, DataFolder data, Map<String, String> environment, PortalNode node) {
        try {
            Path folder = layFolder(settings, data, node);
            Path classes = data.resolve("payara").resolve(node.name() + "-" + fingerprint(settings) + ".jsa");
            boolean keepsClasses = node.keepsClasses() && !Files.exists(classes);
            List<String> arguments = new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xshare:auto", ONE_START_THREAD));
            if (Files.exists(classes)) {
                arguments.add("-XX:SharedArchiveFile=" + classes);
            }
            arguments.addAll(node.jvmOptions());
            arguments.addAll(List.of("-jar", folder.resolve("launch-micro.jar").toString(), "--disablephonehome"));
            arguments.addAll(List.of("--port", String.valueOf(node.port())));
            Path commands = settings.docker().resolve("payara");
            arguments.addAll(List.of(
                    "--prebootcommandfile", commands.resolve("pre-boot.txt").toString(),
                    "--postdeploycommandfile",
                            commands.resolve("post-deploy.txt").toString()));
            arguments.addAll(List.of("--deploy", settings.application().toString(), "--contextroot", "/"));
            arguments.addAll(node.serverOptions());
            Map<String, String> variables = new HashMap<>(environment);
            variables.put("PORTAL_CLUSTERED", String.valueOf(node.isClustered()));
            return new PortalServer(
                    Child.start(data, node.name(), arguments, variables),
                    settings.local(node.port()),
                    data,
                    classes,
                    keepsClasses);
        } catch (IOException failure) {
            throw new CannotStart(
                    "The folder of the portal's server cannot be created in " + data.path() + " (" + failure + ").",
                    failure);
        }
    }

    private static String fingerprint(Settings settings) throws IOException {
        return Files.size(archive(settings)) + "-" + Runtime.version();
    }

    private static Path archive(Settings settings) {
        return settings.servers().resolve(ARCHIVE_NAME + ".jar");
    }

    /**
     * Creates the server's folder. Libraries have the same names and times at each start; otherwise the archive of classes would be
     * invalid.
     */
    private static Path layFolder(Settings settings, DataFolder data, PortalNode node) throws IOException {
        if (!Files.exists(archive(settings)) || !Files.isDirectory(settings.application())) {
            throw new CannotStart("The build lacks " + archive(settings) + " or " + settings.application()
                    + "; run mvn without arguments once more.");
        }
        Path unpacked = UnpackedServer.once(
                settings.servers().resolve(ARCHIVE_NAME), String.valueOf(Files.size(archive(settings))), folder -> {
                    List<String> arguments = List.of(
                            "-jar", archive(settings).toString(), "--rootdir", folder.toString(), "--outputlauncher");
                    try (Child unpacking = Child.start(data, ARCHIVE_NAME, arguments, Map.of())) {
                        if (unpacking.exitCode() != 0) {
                            throw new IOException("Payara Micro ended with code " + unpacking.exitCode() + ", see "
                                    + unpacking.log());
                        }
                    }
                });
        Path folder = data.resolve("payara").resolve(node.name());
        Folders.delete(folder);
        Folders.copy(unpacked, folder);
        return folder;
    }

    /** Waits for a page, not only for the server: after a failed deployment Payara continues to run and answers 404. */
    public void awaitReady() throws InterruptedException {
        Probe probe = new Probe();
        long end = System.nanoTime() + PATIENCE.toNanos();
        long deploymentEnd = Long.MAX_VALUE;
        while (true) {
            data.requireOpen();
            if (!child.isAlive()) {
                throw new CannotStart(
                        "The portal ended while starting (code " + child.exitCode() + "). Its log is " + log() + ".");
            }
            int page = probe.status(address.resolve("/"));
            int health = page == 200 ? probe.status(address.resolve("/health")) : Probe.NO_ANSWER;
            if (health == 200) {
                return;
            }
            long now = System.nanoTime();
            if (deploymentEnd == Long.MAX_VALUE && logContains("ready in")) {
                deploymentEnd = now + PATIENCE_WITH_DEPLOYMENT.toNanos();
            }
            if (now > deploymentEnd) {
                throw new CannotStart("The portal was not deployed (its first page answers " + page + ", its health "
                        + health + ")" + deploymentFailure() + ". Its log is " + log() + ".");
            }
            if (now > end) {
                throw new CannotStart("The portal does not answer after " + PATIENCE.toMinutes()
                        + " minutes. Its log is " + log() + ".");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean logContains(String text) {
        return readLog().contains(text);
    }

    private String deploymentFailure() {
        return readLog()
                .lines()
                .dropWhile(line -> !line.contains(DEPLOYMENT_FAILURE))
                .skip(1)
                .findFirst()
                .map(line -> ": " + line.strip().replaceAll("\\.$", ""))
                .orElse("");
    }

    private String readLog() {
        try {
            return Files.readString(log());
        } catch (IOException notYet) {
            return "";
        }
    }

    /** The address on this machine; the public address is {@link Settings#baseUrl}. */
    public URI address() {
        return address;
    }

    public boolean isAlive() {
        return child.isAlive();
    }

    public long pid() {
        return child.pid();
    }

    public Path log() {
        return child.log();
    }

    /** Whether {@link #keepClasses} would write an archive. */
    public boolean hasClassesToKeep() {
        return keepsClasses;
    }

    /**
     * Archives the classes loaded so far for later starts. It takes a Java process with about 15 s of processor time, so it is called just
     * before the server stops.
     */
    public void keepClasses() {
        ProcessHandle.of(pid()).ifPresent(ClassArchive.in(classes)::keep);
    }

    @Override
    public void close() {
        child.close();
    }
}
