package id.go.bps.pst.personal;

import id.go.bps.pst.kernel.due.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes personal data after their period, once an hour. */
@ApplicationScoped
class RetentionSweep implements RecurringTask {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Retention retention;

    @Inject
    RetentionSweep(Retention retention) {
        this.retention = retention;
    }

    @Override
    public String kind() {
        return "retention";
    }

    @Override
    public Duration every() {
        return HOUR;
    }

    @Override
    public void run() {
        retention.sweep();
    }
}
