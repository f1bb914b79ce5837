package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.launch.settings.CannotStart;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartsTest {

    private static final Path LOG = Path.of("log/portal.log");

    private final List<String> lines = new ArrayList<>();
    private final List<Long> waits = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private boolean stopping;
    private final Restarts restarts = new Restarts(lines::add, this::pass, () -> now.toNanos());

    private void pass(Duration time) {
        if (stopping) {
            throw new CannotStart("Portal PST is stopping.");
        }
        if (!time.isZero()) {
            waits.add(time.toSeconds());
        }
        now = now.plus(time);
    }

    @Test
    void aServerThatDiesOnceIsRestartedAtOnceAndItsLogIsNamed() throws InterruptedException {
        assertThat(restarts.<String>start("The portal", LOG, () -> "up")).isEqualTo("up");

        assertThat(waits).isEmpty();
        assertThat(lines)
                .containsExactly("The portal has ended unexpectedly and is started again; its log was log/portal.log,"
                        + " now beside it as .previous.log");
    }

    @Test
    void aServerThatDiesDuringARestartIsRestartedAfterLongerWaitsWithoutEnd() throws InterruptedException {
        List<Integer> attempts = new ArrayList<>();

        String server = restarts.start("The portal", LOG, () -> {
            attempts.add(attempts.size());
            if (attempts.size() <= 10) {
                throw new CannotStart("The portal ended while starting (code 137).");
            }
            return "up";
        });

        assertThat(server).isEqualTo("up");
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L);
        assertThat(lines)
                .hasSize(11)
                .last()
                .isEqualTo("The portal could not be started again (The portal ended while starting (code 137).)"
                        + " and is tried once more; first a wait of 60 s");
    }

    @Test
    void anUnexpectedExceptionDoesNotEndTheRestarts() throws InterruptedException {
        List<Integer> attempts = new ArrayList<>();

        restarts.start("PostgreSQL", LOG, () -> {
            attempts.add(attempts.size());
            if (attempts.size() == 1) {
                throw new IllegalStateException("lock file");
            }
            return "up";
        });

        assertThat(waits).containsExactly(1L);
    }

    @Test
    void aServerThatDiesAgainAndAgainWaitsLonger() throws InterruptedException {
        for (int death : IntStream.range(0, 5).toArray()) {
            now = now.plusSeconds(death);
            restarts.start("Keycloak", LOG, () -> "up");
        }

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L);
    }

    @Test
    void aServerThatWasUpForLongIsRestartedAtOnceAndEachServerIsCountedSeparately() throws InterruptedException {
        restarts.start("Keycloak", LOG, () -> "up");
        restarts.start("Keycloak", LOG, () -> "up");
        restarts.start("The portal", LOG, () -> "up");
        now = now.plus(Restarts.STEADY).plusSeconds(1);
        restarts.start("Keycloak", LOG, () -> "up");

        assertThat(waits).containsExactly(1L);
    }

    @Test
    void stoppingEndsTheRestarts() {
        assertThatThrownBy(() -> restarts.start("The portal", LOG, () -> {
                    stopping = true;
                    throw new CannotStart("Portal PST is stopping.");
                }))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Portal PST is stopping.");
        assertThat(lines).hasSize(1);
    }
}
