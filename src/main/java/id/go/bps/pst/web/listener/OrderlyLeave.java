package id.go.bps.pst.web.listener;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Stops one of several nodes on the signal TERM. Its health check fails at once, it continues to serve for {@link #NOTICE}, while the proxy
 * turns to the other nodes, and only then the server receives the signal. A shutdown hook of the JVM would be too late: all hooks run at
 * the same time, and that of the server stops its applications.
 */
final class OrderlyLeave implements SignalHandler {

    /** Several times the {@code health_interval} of docker/proxy/Caddyfile, and well below the time that docker/compose.yaml gives a node to end. */
    static final Duration NOTICE = Duration.ofSeconds(3);

    private static final Logger LOG = Logger.getLogger(OrderlyLeave.class.getName());
    private static final String TERM = "TERM";

    private final Runnable announcement;
    private SignalHandler before;

    private OrderlyLeave(Runnable announcement) {
        this.announcement = announcement;
    }

    /** @param announcement makes the health check fail */
    static OrderlyLeave uponSignal(Runnable announcement) {
        OrderlyLeave leave = new OrderlyLeave(announcement);
        try {
            leave.before = Signal.handle(new Signal(TERM), leave);
        } catch (IllegalArgumentException takenByTheJvm) {
            LOG.log(Level.WARNING, "This node will end without notice to the proxy", takenByTheJvm);
        }
        return leave;
    }

    @Override
    public void handle(Signal signal) {
        announcement.run();
        long end = System.nanoTime() + NOTICE.toNanos();
        for (long left = NOTICE.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        before.handle(signal);
    }

    /** Restores the earlier handler of the signal. */
    void forget() {
        if (before != null) {
            Signal.handle(new Signal(TERM), before);
        }
    }
}
