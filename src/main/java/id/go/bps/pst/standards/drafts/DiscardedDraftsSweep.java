package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.due.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Deletes drafts that were discarded thirty days ago, once an hour. */
@ApplicationScoped
class DiscardedDraftsSweep implements RecurringTask {

    private static final Duration HOUR = Duration.ofHours(1);

    private final DraftRestoring drafts;

    @Inject
    DiscardedDraftsSweep(DraftRestoring drafts) {
        this.drafts = drafts;
    }

    @Override
    public String kind() {
        return "discarded-drafts";
    }

    @Override
    public Duration every() {
        return HOUR;
    }

    @Override
    public void run() {
        drafts.sweep();
    }
}
