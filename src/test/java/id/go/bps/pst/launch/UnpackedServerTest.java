package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.launch.settings.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedServerTest {

    @TempDir
    Path servers;

    private int fillings;

    private void fill(Path folder) throws IOException {
        fillings++;
        Files.writeString(folder.resolve("program"), "filling " + fillings);
    }

    @Test
    void anArchiveIsUnpackedOnce() {
        Path server = servers.resolve("server");
        Path folder = UnpackedServer.once(server, "1", this::fill);

        assertThat(UnpackedServer.once(server, "1", this::fill)).isEqualTo(folder);
        assertThat(folder.resolve("program")).hasContent("filling 1");
    }

    @Test
    void anotherArchiveReplacesIt() throws IOException {
        Path ofAnotherServer = Files.createDirectory(servers.resolve("server-files"));
        Path server = servers.resolve("server");
        Path folder = UnpackedServer.once(server, "1", this::fill);
        Path other = UnpackedServer.once(server, "2", this::fill);

        assertThat(other.resolve("program")).hasContent("filling 2");
        assertThat(folder).doesNotExist();
        assertThat(ofAnotherServer).exists();
    }

    @Test
    void theFolderOfARunningServerIsKept() throws IOException, InterruptedException {
        Path server = servers.resolve("server");
        Path folder = UnpackedServer.once(server, "1", this::fill);
        Process running = new ProcessBuilder("sh", "-c", "read end", folder.toString()).start();
        try {
            UnpackedServer.once(server, "2", this::fill);
            assertThat(folder.resolve("program")).hasContent("filling 1");
        } finally {
            running.destroyForcibly().waitFor();
        }
        UnpackedServer.once(server, "3", this::fill);
        assertThat(folder).doesNotExist();
    }

    @Test
    void aFailureLeavesNoFolderUnderItsFinalName() throws IOException {
        Path server = servers.resolve("server");
        assertThatThrownBy(() -> UnpackedServer.once(server, "1", folder -> {
                    Files.writeString(folder.resolve("half"), "");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("start again");

        try (Stream<Path> left = Files.list(servers)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.startsWith("server-"));
        }
    }

    @Test
    void theRestOfAKilledStartIsRemoved() throws IOException {
        Path half = Files.createDirectories(servers.resolve("server.partial-1"));
        Path folder = UnpackedServer.once(servers.resolve("server"), "1", this::fill);

        assertThat(half).doesNotExist();
        assertThat(folder.resolve("program")).exists();
    }
}
