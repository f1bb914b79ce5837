package id.go.bps.pst.isolation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SharedMemoryTest {

    @Test
    void jobs_never_have_more_memory_than_the_limit() {
        SharedMemory memory = new SharedMemory(384, 4, Duration.ofMillis(1));
        assertThat(memory.take(256)).isTrue();
        assertThat(memory.take(128)).isTrue();
        assertThat(memory.take(1)).isFalse();
        memory.giveBack(128);
        assertThat(memory.take(129)).isFalse();
        assertThat(memory.take(128)).isTrue();
    }

    @Test
    void a_waiting_job_gets_memory_that_another_returns() throws Exception {
        SharedMemory memory = new SharedMemory(128, 1, Duration.ofMinutes(1));
        assertThat(memory.take(128)).isTrue();
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> memory.take(128));
        await().until(() -> memory.waiting() == 1);
        memory.giveBack(128);
        assertThat(second.get(60, SECONDS)).isTrue();
    }

    @Test
    void a_job_is_refused_at_once_if_too_many_wait() throws Exception {
        SharedMemory memory = new SharedMemory(128, 1, Duration.ofMinutes(1));
        assertThat(memory.take(128)).isTrue();
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> memory.take(1));
        await().until(() -> memory.waiting() == 1);
        assertThat(memory.take(1)).isFalse();
        memory.giveBack(128);
        assertThat(second.get(60, SECONDS)).isTrue();
    }
}
