package id.go.bps.pst.launch;

import com.sun.security.auth.module.UnixSystem;
import id.go.bps.pst.launch.settings.CannotStart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Runs PostgreSQL's own programs from zonky's archive: {@code initdb} creates the folder, {@code pg_ctl} starts and stops the server. The
 * server has a session of its own and survives if the launcher is killed; a later start finds it by its {@code postmaster.pid}.
 */
final class PostgresServer {

    static final String FOLDER = "postgresql";
    static final String ADMINISTRATOR = "postgres";

    private static final String LOG = "postgresql";
    private static final int STARTS_TRIED = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path programs;
    private final DataFolder data;
    private final Path folder;

    private PostgresServer(Path programs, DataFolder data) {
        this.programs = programs;
        this.data = data;
        this.folder = data.resolve(FOLDER);
    }

    static PostgresServer start(Path servers, DataFolder data, int port) throws IOException, InterruptedException {
        PostgresServer server = new PostgresServer(unpack(servers), data);
        server.initialise();
        server.startOn(port);
        return server;
    }

    /** @throws CannotStart if the build has no PostgreSQL for this machine */
    static URL requireArchive() {
        String system = System.getProperty("os.name");
        String processor = System.getProperty("os.arch");
        URL archive = PostgresServer.class.getResource(archiveName(system, processor));
        if (archive == null) {
            throw new CannotStart("There is no PostgreSQL here for " + system + " on " + processor
                    + "; start on Linux or macOS, or in containers as the README says.");
        }
        return archive;
    }

    static String archiveName(String system, String processor) {
        return "/postgres-" + (system.startsWith("Mac") ? "darwin" : system.toLowerCase(Locale.ROOT)) + "-"
                + (processor.equals("aarch64") ? "arm_64" : processor.equals("amd64") ? "x86_64" : processor) + ".txz";
    }

    private static Path unpack(Path servers) throws IOException {
        URL archive = requireArchive();
        String fingerprint = String.valueOf(archive.openConnection().getContentLengthLong());
        return UnpackedServer.once(servers.resolve(FOLDER), fingerprint, folder -> {
                    try (InputStream stream = archive.openStream()) {
                        unpack(stream, folder);
                    }
                })
                .resolve("bin");
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? file : file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
                    if ((entry.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }

    private void initialise() throws IOException, InterruptedException {
        Path partial = data.resolve(FOLDER + ".partial");
        Folders.delete(partial);
        if (Files.exists(folder)) {
            requireSameVersion();
            return;
        }
        Path password = data.resolve("initdb.password");
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, data.secret("database." + ADMINISTRATOR));
            String output = runWhileOpen(
                    "initdb",
                    "--pgdata=" + partial,
                    "--username=" + ADMINISTRATOR,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions");
            if (!Files.exists(partial.resolve("PG_VERSION"))) {
                throw new CannotStart("PostgreSQL's folder cannot be made in " + data.path() + ": " + lastLine(output));
            }
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private void requireSameVersion() throws IOException, InterruptedException {
        String kept = Files.readString(folder.resolve("PG_VERSION")).strip();
        String version = run("postgres", "--version").strip();
        if (!version.contains(" " + kept + ".")) {
            throw new CannotStart("The data in " + folder + " are of PostgreSQL " + kept + ", this is " + version
                    + "; dump them with the older version, or choose another folder with -Dportal.data=FOLDER.");
        }
    }

    private void startOn(int port) throws IOException, InterruptedException {
        Path log = data.freshLog(LOG);
        forgetForeignPid();
        for (int tried = 1; ; tried++) {
            runWhileOpen(
                    "pg_ctl",
                    "start",
                    "--pgdata=" + folder,
                    "--log=" + log,
                    "--wait",
                    "--timeout=" + PATIENCE.toSeconds(),
                    "--options=-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
            if (isRunning(folder)) {
                return;
            }
            String logged = Files.exists(log) ? Files.readString(log) : "";
            // The last processes of a killed server may use the folder for a moment
            boolean passing = logged.contains("shared memory block") || logged.contains("lock file");
            if (!passing || tried == STARTS_TRIED) {
                throw new CannotStart("PostgreSQL does not start: " + fatalLine(logged) + " Its log is " + log + ".");
            }
            TimeUnit.SECONDS.sleep(1);
            Files.deleteIfExists(log);
        }
    }

    /**
     * Deletes a pid file whose process is another program: after a crash of the machine the number can be in use again, and PostgreSQL
     * would wait for that program.
     */
    private void forgetForeignPid() throws IOException {
        Path file = folder.resolve("postmaster.pid");
        if (Files.exists(file) && pid(folder).flatMap(ProcessHandle::of).isPresent() && !isRunning(folder)) {
            Files.delete(file);
        }
    }

    boolean isRunning() {
        return isRunning(folder);
    }

    Path log() {
        return data.log(LOG);
    }

    void stop() throws IOException, InterruptedException {
        stop(programs, folder);
    }

    static boolean isRunning(Path folder) {
        return postmaster(folder).isPresent();
    }

    /** Stops the server on the folder, if one runs; a killed process may have left it, and its programs may be deleted since. */
    static void endWhoeverStarted(Path folder) {
        Optional<ProcessHandle> server = postmaster(folder);
        if (server.isEmpty()) {
            return;
        }
        Path programs = Path.of(server.get().info().command().orElseThrow()).getParent();
        try {
            if (Files.exists(programs.resolve("pg_ctl"))) {
                stop(programs, folder);
            } else {
                Child.end(List.of(server.get()), Duration.ofSeconds(30));
            }
        } catch (IOException failure) {
            throw new CannotStart(
                    "The PostgreSQL on " + folder + " (process " + server.get().pid() + ") cannot be stopped ("
                            + failure.getMessage() + "); stop it and start again.",
                    failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(Path programs, Path folder) throws IOException, InterruptedException {
        run(programs, List.of("pg_ctl", "stop", "--pgdata=" + folder, "--mode=fast", "--wait", "--timeout=60"));
    }

    private static Optional<ProcessHandle> postmaster(Path folder) {
        return pid(folder)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").contains("/bin/postgres"));
    }

    private static Optional<Long> pid(Path folder) {
        try {
            return Optional.of(Long.valueOf(
                    Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip()));
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    private String run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(Arrays.asList(arguments));
        return run(programs, command);
    }

    /** Runs a program that creates the folder or starts the server: not after the data folder was closed, and closing waits for it. */
    private String runWhileOpen(String program, String... arguments) throws IOException, InterruptedException {
        synchronized (data) {
            data.requireOpen();
            return run(program, arguments);
        }
    }

    /** Runs a program; PostgreSQL refuses to run as root, so root runs it in a user namespace. */
    private static String run(Path programs, List<String> command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            whole.add(Child.findProgram("unshare")
                    .orElseThrow(
                            () -> new CannotStart(
                                    "PostgreSQL does not run as root; start Portal PST as another user, or install 'unshare' (util-linux)."))
                    .toString());
            whole.add("--user");
        }
        whole.add(programs.resolve(command.get(0)).toString());
        whole.addAll(command.subList(1, command.size()));
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.directory(programs.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 && output.contains("unshare")) {
            throw new CannotStart("PostgreSQL does not run as root, and this machine forbids the way around it ("
                    + lastLine(output) + "); start Portal PST as another user.");
        }
        return output;
    }

    private static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    private static String fatalLine(String log) {
        return log.lines()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC"))
                .reduce((first, second) -> second)
                .orElse(lastLine(log));
    }

    private static String lastLine(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> second)
                .orElse("it said nothing");
    }
}
