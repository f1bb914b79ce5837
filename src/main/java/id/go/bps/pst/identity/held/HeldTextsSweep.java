package id.go.bps.pst.identity.held;

import id.go.bps.pst.kernel.due.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** What was held for people who did not sign in again goes, once an hour. */
@ApplicationScoped
class HeldTextsSweep implements RecurringTask {

    private static final Duration HOUR = Duration.ofHours(1);

    private final FormHolding holding;

    @Inject
    HeldTextsSweep(FormHolding holding) {
        this.holding = holding;
    }

    @Override
    public String kind() {
        return "held-texts";
    }

    @Override
    public Duration every() {
        return HOUR;
    }

    @Override
    public void run() {
        holding.sweep();
    }
}
