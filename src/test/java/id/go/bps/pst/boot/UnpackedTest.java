package id.go.bps.pst.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {

    @TempDir
    Path servers;

    private int fillings;

    private void fill(Path folder) throws IOException {
        fillings++;
        Files.writeString(folder.resolve("program"), "filling " + fillings);
    }

    @Test
    void itIsFilledOnce() {
        Path server = servers.resolve("server");
        Unpacked.once(server, "1", this::fill);
        Unpacked.once(server, "1", this::fill);

        assertThat(server.resolve("program")).hasContent("filling 1");
    }

    @Test
    void anotherArchiveReplacesIt() {
        Path server = servers.resolve("server");
        Unpacked.once(server, "1", this::fill);
        Unpacked.once(server, "2", this::fill);

        assertThat(server.resolve("program")).hasContent("filling 2");
    }

    @Test
    void whatFailedHalfWayLeavesNothingUnderItsName() {
        Path server = servers.resolve("server");
        assertThatThrownBy(() -> Unpacked.once(server, "1", folder -> {
                    Files.writeString(folder.resolve("half"), "");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("start again");

        assertThat(server).doesNotExist();
    }

    @Test
    void whatAKilledStartLeftHalfDoneIsCleared() throws IOException {
        Path half = Files.createDirectories(servers.resolve("server.partial-1"));
        Unpacked.once(servers.resolve("server"), "1", this::fill);

        assertThat(half).doesNotExist();
        assertThat(servers.resolve("server/program")).exists();
    }
}
