package id.go.bps.pst.isolation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PersonalTurnsTest {

    private final PersonalTurns turns = new PersonalTurns(Duration.ofMinutes(1));

    @Test
    void a_second_request_of_a_person_waits_and_a_third_is_refused() throws Exception {
        assertThat(turns.take("kepala")).isTrue();
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> turns.take("kepala"));
        await().until(() -> turns.length("kepala") == 2);
        assertThat(second).isNotDone();
        assertThat(turns.take("kepala")).isFalse();
        turns.giveBack("kepala");
        assertThat(second.get(60, SECONDS)).isTrue();
        turns.giveBack("kepala");
        assertThat(turns.length("kepala")).isZero();
    }

    @Test
    void nobody_waits_for_another_person() {
        assertThat(turns.take("kepala")).isTrue();
        assertThat(turns.take("petugas")).isTrue();
    }

    @Test
    void a_request_that_waited_too_long_is_refused_and_leaves_the_queue() {
        PersonalTurns impatient = new PersonalTurns(Duration.ofMillis(1));
        assertThat(impatient.take("kepala")).isTrue();
        assertThat(impatient.take("kepala")).isFalse();
        assertThat(impatient.length("kepala")).isEqualTo(1);
        impatient.giveBack("kepala");
        assertThat(impatient.take("kepala")).isTrue();
    }
}
