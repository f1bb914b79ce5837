package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.launch.settings.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void theFolderIsReadableByItsOwnerOnly() throws IOException {
        Path path = folder.resolve("deeper/.portal");
        try (DataFolder data = DataFolder.open(path, Progress.silent())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void oneStartAtATimeOwnsTheFolder() {
        try (DataFolder first = DataFolder.open(folder, Progress.silent())) {
            assertThatThrownBy(() -> DataFolder.open(first.path(), Progress.silent()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("It is already running on")
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("-Dportal.data=FOLDER");
        }
        DataFolder.open(folder, Progress.silent()).close();
    }

    @Test
    void aStartWaitsForAnotherThatIsStopping() {
        DataFolder first = DataFolder.open(folder, Progress.silent());
        first.sayStopping();
        CompletableFuture<DataFolder> next =
                CompletableFuture.supplyAsync(() -> DataFolder.open(folder, Progress.silent()));
        assertThat(next).isNotCompletedExceptionally();

        first.close();

        assertThat(next).succeedsWithin(Duration.ofSeconds(10)).satisfies(DataFolder::close);
    }

    @Test
    void aFileInPlaceOfTheFolderIsReported() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file, Progress.silent()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("make it writable, or choose another with -Dportal.data=FOLDER");
    }

    @Test
    void aFullDiskIsReportedWithTheSpaceNeeded() {
        assertThatThrownBy(() -> DataFolder.requireRoom(folder, Long.MAX_VALUE))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("nearly full")
                .hasMessageContaining("make room there and start again");
    }

    @Test
    void theLogOfThePreviousStartIsKept() throws IOException {
        try (DataFolder data = DataFolder.open(folder, Progress.silent())) {
            Files.writeString(data.freshLog("portal"), "why it died");
            data.freshLog("portal");

            assertThat(folder.resolve("log/portal.previous.log")).hasContent("why it died");
        }
    }

    @Test
    void processesOfAKilledStartAreStopped() throws IOException {
        try (DataFolder data = DataFolder.open(folder, Progress.silent())) {
            Child left = Sleeper.start(data);
            assertThat(RunningServers.isAny(data.path())).isTrue();

            RunningServers.end(data.path(), Duration.ofSeconds(10));

            // The process object hears of it a moment later than the process list
            assertThat(left.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(RunningServers.isAny(data.path())).isFalse();
        }
    }

    @Test
    void nothingStartsOnAClosedFolder() {
        DataFolder data = DataFolder.open(folder, Progress.silent());
        Child running = Sleeper.start(data);
        data.close();

        assertThat(running.onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertThatThrownBy(() -> Sleeper.start(data)).isInstanceOf(CannotStart.class);
    }
}
