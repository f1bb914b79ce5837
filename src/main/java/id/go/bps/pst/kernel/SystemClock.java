package id.go.bps.pst.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock that is injected wherever the business needs the time. A demonstration can move it, so that tomorrow's publications can be
 * seen today; a production system cannot. Keycloak's clock is not moved, so signing in uses the {@link MachineClock} clock.
 */
@ApplicationScoped
public class SystemClock {

    /** Fired when the clock was moved; code that waits for an instant must compute its wait again. */
    public record ClockMove(Duration offset) {}

    private static final Logger LOG = Logger.getLogger(SystemClock.class.getName());

    private final MovableClock clock = new MovableClock(Clock.systemUTC());
    private boolean movable;

    private final Event<ClockMove> moved;

    @Inject
    public SystemClock(Event<ClockMove> moved) {
        this.moved = moved;
    }

    @Inject
    void configure(
            @ConfigProperty(name = "portal.demonstration", defaultValue = "false") boolean demonstration,
            @ConfigProperty(name = "portal.clock-offset") Optional<String> offset) {
        movable = demonstration;
        offset.ifPresent(text -> {
            Duration asked = offsetOf(text);
            clock.offset = movable ? asked : Duration.ZERO;
            LOG.log(Level.WARNING, "portal.clock-offset is {0}, the clock is moved by {1}", new Object[] {
                text, clock.offset
            });
        });
    }

    /**
     * Reads {@code portal.clock-offset}.
     *
     * @throws IllegalArgumentException when it is not an ISO 8601 duration
     */
    public static Duration offsetOf(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "portal.clock-offset is '" + text + "'; write it like P1D or PT2H30M.", e);
        }
    }

    @Produces
    public Clock clock() {
        return clock;
    }

    @Produces
    @MachineClock
    public Clock unmoved() {
        return clock.machine;
    }

    /**
     * Moves the clock. The offset counts from the machine's time, not from an earlier offset.
     *
     * @throws IllegalStateException unless this is a demonstration
     */
    public void move(Duration offset) {
        if (!movable) {
            throw new IllegalStateException("only a demonstration's clock can be moved");
        }
        clock.offset = offset;
        moved.fire(new ClockMove(offset));
    }

    private static final class MovableClock extends Clock {

        private final Clock machine;
        private volatile Duration offset = Duration.ZERO;

        private MovableClock(Clock machine) {
            this.machine = machine;
        }

        @Override
        public Instant instant() {
            return machine.instant().plus(offset);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("an office's zone is its own, not the clock's");
        }
    }
}
