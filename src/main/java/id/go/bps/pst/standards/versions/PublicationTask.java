package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Publishes a scheduled version at its first instant. */
@ApplicationScoped
class PublicationTask implements DueTask {

    static final String KIND = "publication";

    /** On the first of January versions of many offices become effective at the same midnight. */
    private static final int AT_ONCE = 4;

    private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(20);

    private final StandardPublishing publishing;

    @Inject
    PublicationTask(StandardPublishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> run(OfficeCode office, long id) {
        return publishing.publishDue(office, id);
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public Duration longestWait() {
        return AT_LEAST_EVERY;
    }
}
