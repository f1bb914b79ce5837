package id.go.bps.pst.offices.profile;

import id.go.bps.pst.kernel.News;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The offices' own hosts, in memory, because every request needs them. They are read again after news of an office. */
@ApplicationScoped
public class OwnHosts {

    private static final Logger LOG = Logger.getLogger(OwnHosts.class.getName());
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final OfficeDirectory offices;
    private final LongSupplier stopwatch;

    private volatile Map<String, OfficeCode> known = Map.of();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile boolean old = true;
    private volatile long restsSince;

    @Inject
    public OwnHosts(OfficeDirectory offices) {
        this(offices, System::nanoTime);
    }

    OwnHosts(OfficeDirectory offices, LongSupplier stopwatch) {
        this.offices = offices;
        this.stopwatch = stopwatch;
        this.restsSince = stopwatch.getAsLong() - REST_NANOS;
    }

    /** The office with this host; empty for the portal's host, and for every other name. */
    public Optional<OfficeCode> find(String host) {
        if (old) {
            ask();
        }
        Map<String, OfficeCode> now = known;
        return now.isEmpty() || host == null
                ? Optional.empty()
                : Optional.ofNullable(now.get(host.toLowerCase(Locale.ROOT)));
    }

    /**
     * Reads the hosts again. One request does it and others do not wait: the known hosts stay valid meanwhile, and while the database is
     * unavailable.
     */
    private void ask() {
        if (stopwatch.getAsLong() - restsSince < REST_NANOS || !asking.tryLock()) {
            return;
        }
        try {
            // Before the query: news that comes in the meantime must not be lost
            old = false;
            known = offices.hosts();
        } catch (RuntimeException e) {
            old = true;
            restsSince = stopwatch.getAsLong();
            LOG.log(Level.WARNING, "The hosts cannot be read again now: {0}", e.toString());
        } finally {
            asking.unlock();
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfficeProfileChanged event) {
        old = true;
    }

    void hear(@Observes News news) {
        if (news.isAbout("office")) {
            old = true;
        }
    }
}
