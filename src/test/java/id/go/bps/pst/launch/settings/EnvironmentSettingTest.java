package id.go.bps.pst.launch.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentSettingTest {

    @TempDir
    Path folder;

    @Test
    void aValueComesFromTheEnvironmentOrFromANamedFile() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "from the file\n");

        assertThat(EnvironmentSetting.read(Map.of("X", "from the environment"), "X"))
                .isEqualTo("from the environment");
        assertThat(EnvironmentSetting.read(Map.of("X_FILE", file.toString()), "X"))
                .isEqualTo("from the file");
    }

    @Test
    void aMissingVariableIsNamed() {
        assertThatThrownBy(() -> EnvironmentSetting.read(Map.of(), "PORTAL_DATABASE_URL"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PORTAL_DATABASE_URL")
                .hasMessageContaining("PORTAL_DATABASE_URL_FILE");
    }
}
