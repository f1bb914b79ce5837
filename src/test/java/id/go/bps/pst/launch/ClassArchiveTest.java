package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A shell script takes the place of the server and starts a given program; another takes the place of jcmd and gets the archive's name as
 * its fourth word.
 */
class ClassArchiveTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(1);

    @TempDir
    Path folder;

    private Path archive;
    private Process server;

    @BeforeEach
    void start() throws IOException {
        archive = folder.resolve("portal.jsa");
        server = new ProcessBuilder(
                        "sh",
                        "-c",
                        "touch " + archive + ".partial.classlist " + archive + ".partial.temp; tail -f " + archive
                                + ".partial.temp & tail -f /dev/null & wait")
                .start();
        await("what the server started").until(() -> server.descendants().count() == 2);
    }

    @AfterEach
    void end() {
        List<ProcessHandle> all = Stream.concat(server.descendants(), Stream.of(server.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private void keep(String jcmd, Duration patience) throws IOException {
        Path program = Files.writeString(folder.resolve("jcmd"), "#!/bin/sh\n" + jcmd + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        new ClassArchive(archive, program, patience).keep(server.toHandle());
        Files.delete(program);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void anArchiveWrittenInTimeIsKept() throws IOException {
        keep("echo classes > \"$4\"", LONG);
        assertThat(archive).hasContent("classes");
        assertThat(files()).containsExactly("portal.jsa");
    }

    @Test
    void aJvmThatTakesTooLongLeavesNoProcessAndNoFile() throws IOException {
        keep("echo half > \"$4\"; exec tail -f /dev/null", SHORT);
        assertThat(files()).isEmpty();
        assertThat(server.descendants()
                        .map(process -> process.info().commandLine().orElse(""))
                        .toList())
                .as("what the server started for something else goes on")
                .singleElement()
                .asString()
                .contains("/dev/null");
    }

    @Test
    void anArchiveThatFailedIsNotKept() throws IOException {
        keep("echo half > \"$4\"; exit 1", LONG);
        assertThat(files()).isEmpty();
    }
}
