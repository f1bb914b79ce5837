package id.go.bps.pst.launch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The archive of a JVM's loaded classes (AppCDS). On a request of {@code jcmd} the JVM starts a second one, which writes the archive and
 * other files beside it. Neither that process nor its temporary files remain, whether it succeeds or not.
 *
 * @param archive the file; it has this name only when it is complete
 * @param jcmd the JDK's program
 * @param patience time limit of the second JVM
 */
record ClassArchive(Path archive, Path jcmd, Duration patience) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static ClassArchive in(Path archive) {
        return new ClassArchive(archive, Path.of(System.getProperty("java.home"), "bin", "jcmd"), PATIENCE);
    }

    /** Archives the classes that a JVM has loaded so far. A failure is ignored: without an archive later starts are only slower. */
    void keep(ProcessHandle server) {
        Path partial = archive.resolveSibling(archive.getFileName() + ".partial");
        try {
            deleteAll(partial);
            Process asking = new ProcessBuilder(
                            jcmd.toString(), String.valueOf(server.pid()), "VM.cds", "static_dump", partial.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                if (asking.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
                        && asking.exitValue() == 0
                        && Files.exists(partial)) {
                    Files.move(partial, archive, StandardCopyOption.ATOMIC_MOVE);
                }
            } finally {
                end(asking.toHandle(), server, partial);
                deleteAll(partial);
            }
        } catch (IOException ignored) {
            // Later starts have no archive
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops jcmd and the second JVM, which is recognised by the file that it writes. */
    private static void end(ProcessHandle asking, ProcessHandle server, Path partial) {
        List<ProcessHandle> ending = Stream.concat(
                        Stream.of(asking),
                        server.descendants()
                                .filter(process ->
                                        process.info().commandLine().orElse("").contains(partial.toString())))
                .toList();
        ending.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(ending.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .join();
    }

    /** Deletes the archive, the list of classes and other files that the JVM names after it. */
    private static void deleteAll(Path partial) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(partial.getParent(), partial.getFileName() + "*")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
