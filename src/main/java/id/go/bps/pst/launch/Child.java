package id.go.bps.pst.launch;

import id.go.bps.pst.launch.settings.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A JVM that works on a data folder, with the launcher's JDK and a log file of its own. Its command line has a mark, so that a later start
 * recognises it if the launcher was killed. It has a session of its own, so that the terminal's Ctrl-C does not reach it and the launcher
 * can stop all processes in the right order.
 */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static String mark(Path folder) {
        return "-Dportal.child-of=" + folder;
    }

    /** @param environment added to the launcher's; a null value removes a variable */
    static Child start(DataFolder data, String name, List<String> arguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        findProgram("setsid").ifPresent(setsid -> command.add(setsid.toString()));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark(data.path()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        // The files of a crashed JVM belong there too
        builder.directory(data.path().toFile());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        Path log = data.freshLog(name);
        builder.redirectOutput(log.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        try {
            synchronized (data) {
                data.requireOpen();
                return new Child(builder.start(), log);
            }
        } catch (IOException failure) {
            throw new CannotStart(
                    "The " + name + " process cannot be started (" + failure.getMessage() + ").", failure);
        }
    }

    static Optional<Path> findProgram(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the process ends. */
    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    long pid() {
        return process.pid();
    }

    Path log() {
        return log;
    }

    /** Stops the process in an orderly way; after a while by force. */
    @Override
    public void close() {
        end(List.of(process.toHandle()), PATIENCE);
    }

    static void end(List<ProcessHandle> processes, Duration patience) {
        processes.forEach(ProcessHandle::destroy);
        CompletableFuture<?> all = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            all.completeOnTimeout(null, patience.toSeconds(), TimeUnit.SECONDS).join();
        } finally {
            processes.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        }
    }
}
