package id.go.bps.pst.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OpenAttemptsTest {

    private final AtomicLong now = new AtomicLong();
    private final OpenAttempts attempts = new OpenAttempts(now::get);

    @Test
    void countsTheOpenAttemptsOfEachSource() {
        assertThat(attempts.begin("person")).isEqualTo(1);
        assertThat(attempts.begin("person")).isEqualTo(2);
        assertThat(attempts.begin("another")).isEqualTo(1);
        attempts.end("person");
        assertThat(attempts.begin("person")).isEqualTo(2);
    }

    @Test
    void storesNothingForASourceWithoutOpenAttempts() {
        attempts.begin("person");
        attempts.begin("person");
        attempts.end("person");
        assertThat(attempts.sources()).isEqualTo(1);
        attempts.end("person");
        attempts.end("person");
        assertThat(attempts.sources()).isZero();
    }

    @Test
    void forgetsAnAttemptWithoutAnEndAfterAWhile() {
        attempts.begin("person");
        now.addAndGet(OpenAttempts.FORGOTTEN_AFTER.toMillis() - 1);
        assertThat(attempts.begin("person")).isEqualTo(2);
        attempts.end("person");
        now.addAndGet(1);
        assertThat(attempts.begin("person")).isEqualTo(1);
    }
}
