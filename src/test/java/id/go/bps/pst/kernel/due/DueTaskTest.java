package id.go.bps.pst.kernel.due;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueTaskTest {

    /** A kind of task that states no more than it must. */
    private static final class Reminder implements DueTask {

        @Override
        public String kind() {
            return "reminder";
        }

        @Override
        public Optional<Instant> run(OfficeCode office, long id) {
            return Optional.empty();
        }
    }

    @Test
    void aNodeRunsOneTaskOfAKindAtATimeUnlessTheKindStatesMore() {
        assertThat(new Reminder().atOnce()).isEqualTo(1);
    }

    @Test
    void aFailedTaskIsTriedAgainAtLeastOnceAnHourUnlessItsKindStatesMore() {
        Instant now = Instant.parse("2026-11-22T00:00:00Z");

        assertThat(new Reminder().longestWait()).isEqualTo(Duration.ofHours(1));
        assertThat(now.plus(new Reminder().longestWait())).isEqualTo(Patience.nextAttempt(now, 1000));
    }
}
