package id.go.bps.pst.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherProcessTest {

    private static final int JAVA_17 = 61;

    @TempDir
    Path folder;

    @Test
    void the_launcher_is_started_with_the_found_jdk_and_all_properties_of_the_portal() {
        Properties properties = new Properties();
        properties.setProperty("portal.port", "8090");
        properties.setProperty("portal.base-url", "http://localhost:8090/with space");
        properties.setProperty("user.home", "/root");

        assertThat(LauncherProcess.command(Path.of("/jdk"), "a.jar:b.jar", "Main", properties))
                .startsWith("/jdk/bin/java")
                .contains("-Dportal.port=8090", "-Dportal.base-url=http://localhost:8090/with space")
                .contains("-Dportal.maven=" + ProcessHandle.current().pid())
                .noneMatch(argument -> argument.contains("user.home"))
                .endsWith("-classpath", "a.jar:b.jar", "Main");
    }

    @Test
    void a_stored_jdk_is_read_again() throws IOException {
        Path file = folder.resolve("jdk");

        FoundJdk.main(new String[] {file.toString()});

        assertThat(FoundJdk.in(file)).isEqualTo(Path.of(System.getProperty("java.home")));
    }

    @ParameterizedTest
    @ValueSource(classes = {LauncherProcess.class, FoundJdk.class})
    void classes_for_mavens_jvm_are_compiled_for_java_17(Class<?> type) throws IOException {
        try (InputStream bytes = type.getResourceAsStream(type.getSimpleName() + ".class");
                DataInputStream data = new DataInputStream(bytes)) {
            data.readInt();
            data.readUnsignedShort();

            assertThat(data.readUnsignedShort()).isEqualTo(JAVA_17);
        }
    }
}
