package id.go.bps.pst.boot;

import id.go.bps.pst.kernel.SystemClock;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.standards.versions.StandardPublishing;
import id.go.bps.pst.standards.versions.StandardPublishing.Scheduled;
import id.go.bps.pst.standards.versions.StandardScheduled;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Publishes what was approved when its instant comes. It sleeps until the next instant that it knows of, and looks by itself every little
 * while: for what another node approved, for what came due while no portal ran, for what failed. Each node does so; a lock on the version's
 * row lets one of them publish.
 */
@ApplicationScoped
public class ScheduledPublications {

    private static final Logger LOG = Logger.getLogger(ScheduledPublications.class.getName());
    private static final Duration SWEEP = Duration.ofSeconds(20);

    private final StandardPublishing publishing;
    private final Clock clock;

    @Resource
    private ManagedThreadFactory threads;

    private final Semaphore awake = new Semaphore(0);
    private volatile boolean stopped;
    private Thread timer;

    @Inject
    public ScheduledPublications(StandardPublishing publishing, Clock clock) {
        this.publishing = publishing;
        this.clock = clock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        timer = threads.newThread(this::sweepUntilStopped);
        timer.setName("scheduled-publications");
        timer.start();
    }

    @PreDestroy
    void stop() {
        stopped = true;
        awake.release();
    }

    void scheduled(@Observes(during = TransactionPhase.AFTER_SUCCESS) StandardScheduled event) {
        awake.release();
    }

    void moved(@Observes SystemClock.Moved event) {
        awake.release();
    }

    private void sweepUntilStopped() {
        try {
            while (!stopped) {
                awake.drainPermits();
                awake.tryAcquire(sweep().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Publishes what is due, and says how long to sleep. */
    private Duration sweep() {
        try {
            for (Scheduled next : publishing.scheduled()) {
                Instant now = clock.instant();
                if (next.due().isAfter(now)) {
                    Duration until = Duration.between(now, next.due()).plusMillis(1);
                    return until.compareTo(SWEEP) < 0 ? until : SWEEP;
                }
                publish(next);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Cannot tell now what is due for publication, trying again: {0}", firstLine(e));
        }
        return SWEEP;
    }

    private void publish(Scheduled due) {
        try {
            boolean published = CallContext.as(
                    Caller.portal(due.office()),
                    "ScheduledPublications.publish",
                    () -> publishing.publishDue(due.office(), due.service(), due.number()));
            if (published) {
                LOG.log(Level.INFO, "Published as scheduled: office {0}, {1}, version {2}", new Object[] {
                    due.office(), due.service(), due.number()
                });
            }
        } catch (Exception e) {
            LOG.log(
                    Level.SEVERE,
                    "Not published though due, trying again: office {0}, {1}, version {2}: {3}",
                    new Object[] {due.office(), due.service(), due.number(), firstLine(e)});
        }
    }

    private static String firstLine(Exception e) {
        return e.toString().lines().findFirst().orElse("");
    }
}
