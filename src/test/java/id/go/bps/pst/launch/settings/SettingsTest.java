package id.go.bps.pst.launch.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void withoutSettingsItServesThisMachineOnly() {
        Settings settings = Settings.of(properties(Map.of("portal.home", "/house")), Map.of());

        assertThat(settings)
                .isEqualTo(new Settings(
                        Path.of("/house"),
                        "127.0.0.1",
                        8080,
                        8081,
                        5433,
                        "http://localhost:8080",
                        Path.of("/house/.portal")));
        assertThat(settings.keycloakUrl()).isEqualTo("http://localhost:8081");
    }

    @Test
    void environmentVariablesFollowTheRuleOfMicroProfileConfigAndPropertiesTakePrecedence() {
        Settings settings = Settings.of(
                properties(Map.of("portal.port", "9000")),
                Map.of(
                        "PORTAL_PORT",
                        "9999",
                        "PORTAL_KEYCLOAK_PORT",
                        "9001",
                        "PORTAL_DATA",
                        "/data",
                        "PORTAL_BIND",
                        "0.0.0.0"));

        assertThat(settings.port()).isEqualTo(9000);
        assertThat(settings.keycloakPort()).isEqualTo(9001);
        assertThat(settings.data()).isEqualTo(Path.of("/data"));
        assertThat(settings.local(9000)).isEqualTo(URI.create("http://127.0.0.1:9000"));
    }

    @Test
    void theAddressOfThePortalFollowsItsPortUnlessStated() {
        assertThat(Settings.of(properties(Map.of("portal.port", "9000")), Map.of())
                        .baseUrl())
                .isEqualTo("http://localhost:9000");
        assertThat(Settings.of(properties(Map.of("portal.base-url", "http://pst.example:8080/")), Map.of())
                        .baseUrl())
                .isEqualTo("http://pst.example:8080");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "65536", "-1", "8080x", "99999999999"})
    void anInvalidPortIsReportedWithItsName(String text) {
        assertThatThrownBy(() -> Settings.of(properties(Map.of("portal.keycloak.port", text)), Map.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessage("portal.keycloak.port is '" + text + "'; give a port number from 1 to 65535.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "ftp://x", "http://", "http://a b"})
    void anInvalidAddressIsReportedWithAnExample(String text) {
        assertThatThrownBy(() -> Settings.of(properties(Map.of("portal.base-url", text)), Map.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("write it like http://localhost:8080");
    }

    private static Properties properties(Map<String, String> values) {
        Properties properties = new Properties();
        properties.putAll(values);
        return properties;
    }
}
