package id.go.bps.pst.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    private static final byte[] CONTENT = "SURAT KEPUTUSAN".getBytes(StandardCharsets.UTF_8);
    private static final String SHA256 = Documents.sha256(CONTENT);

    @TempDir
    private Path folder;

    private FolderStore store() {
        return new FolderStore(folder);
    }

    private byte[] read(OfficeCode office) throws IOException {
        try (InputStream bytes = store().open(office, SHA256)) {
            return bytes.readAllBytes();
        }
    }

    private Path file() {
        return folder.resolve("5272").resolve(SHA256.substring(0, 2)).resolve(SHA256);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void filesAreWholeAndStoredOnce() throws IOException {
        store().keep(BIMA, SHA256, CONTENT);
        store().keep(BIMA, SHA256, CONTENT);

        assertThat(files()).containsExactly(file());
        assertThat(read(BIMA)).isEqualTo(CONTENT);
    }

    @Test
    void anExistingFileIsWrittenAgainOnlyIfItIsNotWhole() throws IOException {
        byte[] other = "surat keputusan".getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(file().getParent());
        Files.write(file(), other);
        store().keep(BIMA, SHA256, CONTENT);
        assertThat(read(BIMA)).isEqualTo(other);

        Files.write(file(), new byte[] {1});
        store().keep(BIMA, SHA256, CONTENT);
        assertThat(read(BIMA)).isEqualTo(CONTENT);
    }

    @Test
    void aFileIsRemovedForItsOfficeOnly() throws IOException {
        store().keep(BIMA, SHA256, CONTENT);
        store().keep(BANJARMASIN, SHA256, CONTENT);
        store().remove(BIMA, SHA256);
        store().remove(BIMA, SHA256);

        assertThatThrownBy(() -> read(BIMA)).isInstanceOf(StoreFailure.class);
        assertThat(read(BANJARMASIN)).isEqualTo(CONTENT);
    }

    @Test
    void aFolderThatCannotBeWrittenIsReportedAsUnavailable() throws IOException {
        FolderStore none = new FolderStore(Files.createFile(folder.resolve("no-folder")));

        assertThatThrownBy(() -> none.keep(BIMA, SHA256, CONTENT)).isInstanceOf(StoreFailure.class);
    }

    @Test
    void aFileThatCannotBeRemovedIsReported() throws IOException {
        Files.createDirectories(file());
        Files.createFile(file().resolve("in the way"));

        assertThatThrownBy(() -> store().remove(BIMA, SHA256)).isInstanceOf(StoreFailure.class);
    }
}
