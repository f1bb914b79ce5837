package id.go.bps.pst.identity.held;

import id.go.bps.pst.kernel.due.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Deletes the held text of people who did not sign in again, once an hour. */
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
