package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void aSecretIsGeneratedOnceAndKept() throws IOException {
        Path file = folder.resolve("secrets.properties");
        String first = new Secrets(file).get("database");

        assertThat(first).matches("[0-9a-f]{48}");
        assertThat(new Secrets(file).get("database")).isEqualTo(first);
        assertThat(new Secrets(file).get("keycloak")).isNotEqualTo(first);
    }

    @Test
    void onlyTheOwnerCanReadTheFile() throws IOException {
        Path file = folder.resolve("secrets.properties");
        new Secrets(file).get("database");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
