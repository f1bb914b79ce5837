package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.due.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Deletes files that no document names, once an hour. */
@ApplicationScoped
class AttachmentsSweep implements RecurringTask {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Attachments attachments;

    @Inject
    AttachmentsSweep(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public String kind() {
        return "unnamed-files";
    }

    @Override
    public Duration every() {
        return HOUR;
    }

    @Override
    public void run() {
        attachments.sweep();
    }
}
