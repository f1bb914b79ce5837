package id.go.bps.pst.web.listener;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * How one of several nodes ends when it is told to (TERM): its health says so at once, it serves on for {@link #NOTICE}, in which the proxy
 * turns to the others, and only then does the server learn that it is to end. A hook of the JVM would come too late: all hooks run at
 * once, and that of the server takes its applications down.
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

    /** @param announcement lets the health say that the node is leaving */
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

    /** Leaves the signal to whom it belonged. */
    void forget() {
        if (before != null) {
            Signal.handle(new Signal(TERM), before);
        }
    }
}
