package id.go.bps.pst.kernel.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT10S", "5, PT80S", "10, PT42M40S", "11, PT1H", "1000, PT1H"})
    void waitsLongerEachTimeUpToAnHour(int attempts, Duration wait) {
        Instant now = Instant.parse("2026-11-22T00:00:00Z");
        assertThat(Patience.nextAttempt(now, attempts)).isEqualTo(now.plus(wait));
    }
}
