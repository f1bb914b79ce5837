package id.go.bps.pst.launch;

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
 * A JVM that serves a data folder, with the same JDK as ours and a log file of its own. Its command line carries a mark, so that a later
 * start recognises it after we were killed; its own session keeps the terminal's Ctrl-C from it, so that we can end all in good order.
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

    /** @param environment added to ours; a null value takes a variable away */
    static Child start(DataFolder data, String name, List<String> arguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        findProgram("setsid").ifPresent(setsid -> command.add(setsid.toString()));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark(data.path()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        // What a JVM that crashes leaves behind belongs there too
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

    /** Waits for its end. */
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

    /** Orderly if it can, by force after a while. */
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
