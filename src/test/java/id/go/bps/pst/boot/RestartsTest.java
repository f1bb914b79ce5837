package id.go.bps.pst.boot;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RestartsTest {

    @Test
    void aServerThatDiesAgainAndAgainIsGivenUp() {
        Restarts restarts = new Restarts();
        Path log = Path.of("log/keycloak.log");
        for (int time = 1; time <= 3; time++) {
            restarts.count("Keycloak", log);
        }
        restarts.count("The portal", log);

        assertThatThrownBy(() -> restarts.count("Keycloak", log))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Keycloak ends again and again. Why should be in its log, log/keycloak.log.");
    }
}
