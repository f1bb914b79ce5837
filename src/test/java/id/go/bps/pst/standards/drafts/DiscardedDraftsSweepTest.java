package id.go.bps.pst.standards.drafts;

import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.MORNING;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.testkit.TaskWords;
import id.go.bps.pst.testkit.memory.Acting;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscardedDraftsSweepTest {

    private final StandardsInMemory given = new StandardsInMemory();
    private final DiscardedDraftsSweep sweep = new DiscardedDraftsSweep(given.restoring);

    /** Those that are stored, also if their thirty days are over. */
    private List<DiscardedDraft> stored() {
        return given.discarded.list(BIMA, MORNING.plusSeconds(1));
    }

    @Test
    void aDiscardedDraftIsDeletedByTheFirstRunAfterThirtyDays() {
        DraftState seen = given.draft(complete());
        Acting.as(given.ani, () -> given.drafting.discard(BIMA, LIBRARY, seen));
        given.clock.pass(Duration.ofDays(30).minusSeconds(1));
        sweep.run();
        assertThat(stored()).hasSize(1);

        given.clock.pass(sweep.every());
        sweep.run();
        assertThat(stored()).isEmpty();
    }

    @Test
    void itRunsEveryHourUnderANameInBothLanguages() {
        assertThat(sweep.every()).isEqualTo(Duration.ofHours(1));
        assertThat(TaskWords.of("standards")).contains(sweep.kind());
    }
}
