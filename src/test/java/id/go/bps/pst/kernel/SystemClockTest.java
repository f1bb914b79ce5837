package id.go.bps.pst.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.testkit.memory.FiredEvents;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SystemClockTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final FiredEvents<SystemClock.ClockMove> moved = new FiredEvents<>();
    private final SystemClock clock = new SystemClock(moved);

    private Duration ahead() {
        Clock machine = clock.unmoved();
        return Duration.between(machine.instant(), clock.clock().instant());
    }

    private void assertAhead(Duration offset) {
        assertThat(ahead()).isCloseTo(offset, Duration.ofMinutes(1));
    }

    @Test
    void theClockIsTheMachinesUntilItIsMoved() {
        clock.configure(true, Optional.empty());

        assertAhead(Duration.ZERO);
        assertThat(clock.clock().getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void aDemonstrationsClockIsMovedAndObserversAreInformed() {
        clock.configure(true, Optional.of("P1D"));
        assertAhead(DAY);

        clock.move(DAY.multipliedBy(2));
        assertAhead(DAY.multipliedBy(2));
        assertThat(moved.all()).containsExactly(new SystemClock.ClockMove(DAY.multipliedBy(2)));
    }

    @Test
    void aProductionClockCannotBeMoved() {
        clock.configure(false, Optional.of("P1D"));
        assertAhead(Duration.ZERO);

        assertThatThrownBy(() -> clock.move(DAY)).isInstanceOf(IllegalStateException.class);
        assertAhead(Duration.ZERO);
        assertThat(moved.all()).isEmpty();
    }

    @Test
    void anInvalidOffsetIsReportedWithTheRightForm() {
        assertThatThrownBy(() -> SystemClock.offsetOf("tomorrow"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'tomorrow'")
                .hasMessageContaining("P1D");
    }

    @Test
    void aClockInAnotherZoneShowsTheSameInstant() {
        assertThatThrownBy(() -> clock.clock().withZone(ZoneOffset.UTC))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
