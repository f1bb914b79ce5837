package id.go.bps.pst.benchmark;

import id.go.bps.pst.launch.DatabaseAccess;
import id.go.bps.pst.launch.Launcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The whole portal as the one command starts it, by the launcher in a JVM of its own; only Maven before it is left out. */
final class StartedPortal implements AutoCloseable {

    private final Process launcher;
    private final Path data;
    private final URI address;
    private final int databasePort;
    private final double wholeSeconds;
    private final double portalSeconds;

    private StartedPortal(
            Process launcher, Path data, URI address, int databasePort, double wholeSeconds, double portalSeconds) {
        this.launcher = launcher;
        this.data = data;
        this.address = address;
        this.databasePort = databasePort;
        this.wholeSeconds = wholeSeconds;
        this.portalSeconds = portalSeconds;
    }

    /** A home without servers unpacked and without data, as a fresh build leaves it. */
    static Path layHome(Path project) throws IOException {
        Path home = project.resolve("target/benchmark");
        delete(home);
        Path servers = Files.createDirectories(home.resolve("target/servers"));
        for (String archive : List.of("payara-micro.jar", "keycloak-quarkus-dist.zip", "portal-pst-keycloak.jar")) {
            Files.createSymbolicLink(
                    servers.resolve(archive), project.resolve("target/servers").resolve(archive));
        }
        // Not linked: the server finds no annotations behind a link
        copy(project.resolve("target/portal-pst"), home.resolve("target/portal-pst"));
        Files.createSymbolicLink(home.resolve("docker"), project.resolve("docker"));
        return home;
    }

    /** Returns when everything is ready. */
    static StartedPortal start(Path home, int port, int keycloakPort, int databasePort, String... options)
            throws IOException {
        long begin = System.nanoTime();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Xmx256m",
                "-Dportal.home=" + home,
                "-Dportal.port=" + port,
                "-Dportal.keycloak.port=" + keycloakPort,
                "-Dportal.database.port=" + databasePort,
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        Process launcher = new ProcessBuilder(command).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy));
        StringBuilder told = new StringBuilder();
        double migrated = 0;
        double portalReady = 0;
        BufferedReader lines = launcher.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            double now = (System.nanoTime() - begin) / 1e9;
            told.append(line).append('\n');
            if (line.contains("database migrated")) {
                migrated = now;
            } else if (line.contains("portal ready")) {
                portalReady = now;
            } else if (line.startsWith("Portal PST is ready")) {
                return new StartedPortal(
                        launcher,
                        home.resolve(".portal"),
                        URI.create("http://localhost:" + port),
                        databasePort,
                        now,
                        portalReady - migrated);
            }
        }
        throw new IOException("The portal did not start:\n" + told);
    }

    /** From nothing until pages can be read and people can sign in. */
    double wholeSeconds() {
        return wholeSeconds;
    }

    /** From the start of the portal's server, its database being there, until the first public page is answered. */
    double portalSeconds() {
        return portalSeconds;
    }

    URI at(String path) {
        return address.resolve(path);
    }

    ProcessHandle portal() {
        return find("launch-micro.jar");
    }

    ProcessHandle keycloak() {
        return find("QuarkusEntryPoint");
    }

    ProcessHandle database() throws IOException {
        String pid =
                Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** The portal's database, as the owner of its tables. */
    DatabaseAccess owner() throws IOException {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(file);
        }
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/portal",
                "portal_owner",
                secrets.getProperty("database.portal_owner"));
    }

    private ProcessHandle find(String program) {
        return Processes.find("-Dportal.child-of=" + data, program).orElseThrow();
    }

    /** As Ctrl-C does. */
    @Override
    public void close() {
        launcher.destroy();
        launcher.onExit().join();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
