package id.go.bps.pst.standards.versions;

import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.TODAY;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.testkit.TaskWords;
import id.go.bps.pst.testkit.memory.Acting;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicationTaskTest {

    /** The first instant of the next day in Bima. */
    private static final Instant MIDNIGHT = Instant.parse("2026-11-30T16:00:00Z");

    private final StandardsInMemory given = new StandardsInMemory();
    private final PublicationTask task = new PublicationTask(given.publishing);

    private StandardVersion scheduled() {
        given.approve(given.submitted(complete().effectiveFrom(TODAY.plusDays(1))));
        return given.versions.find(BIMA, LIBRARY, 1).orElseThrow();
    }

    private Optional<Instant> run(StandardVersion version) {
        return Acting.as(Caller.portal(BIMA), () -> task.run(BIMA, version.getId()));
    }

    @Test
    void aScheduledVersionWaitsUnderTheKindOfThisTask() {
        StandardVersion version = scheduled();

        assertThat(given.tasks.waiting())
                .containsExactly(Map.entry(task.kind() + " 5272/" + version.getId(), MIDNIGHT));
        assertThat(TaskWords.of("standards")).contains(task.kind());
    }

    @Test
    void aTaskThatRunsTooEarlyIsDueAgainAtTheFirstInstant() {
        StandardVersion version = scheduled();

        assertThat(run(version)).contains(MIDNIGHT);
        assertThat(version.getStatus()).isEqualTo(Status.APPROVED);
    }

    @Test
    void itPublishesTheVersionAndIsDone() {
        StandardVersion version = scheduled();
        given.clock.set(MIDNIGHT);

        assertThat(run(version)).isEmpty();
        assertThat(version.getStatus()).isEqualTo(Status.PUBLISHED);
    }

    /** Versions of many offices become effective at the same midnight. */
    @Test
    void aNodePublishesFourVersionsAtOnceAndAFailedOneIsTriedAgainWithinTwentySeconds() {
        assertThat(task.atOnce()).isEqualTo(4);
        assertThat(task.longestWait()).isEqualTo(Duration.ofSeconds(20));
    }
}
