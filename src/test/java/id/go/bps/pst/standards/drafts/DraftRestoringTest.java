package id.go.bps.pst.standards.drafts;

import static id.go.bps.pst.standards.StandardsInMemory.BANJARMASIN;
import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.CONSULTATION;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.MORNING;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import id.go.bps.pst.standards.versions.VersionStep;
import id.go.bps.pst.testkit.memory.Acting;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftRestoringTest {

    private final StandardsInMemory given = new StandardsInMemory();

    /** Ani writes a draft and discards it; returns its id. */
    private long discarded(StandardContent content) {
        DraftState seen = given.draft(content);
        discard(seen);
        return list().getFirst().id();
    }

    private void discard(DraftState seen) {
        Acting.as(given.ani, () -> given.drafting.discard(BIMA, LIBRARY, seen));
    }

    private List<DiscardedDraft> list() {
        return Acting.as(given.ani, () -> given.restoring.list(BIMA));
    }

    private void restore(long id) {
        Acting.as(given.budi, () -> given.restoring.restore(BIMA, LIBRARY, id));
    }

    private Refusal refusedToRestore(long id) {
        return refused(given.budi, () -> given.restoring.restore(BIMA, LIBRARY, id));
    }

    @Test
    void aDiscardedDraftIsListedForThirtyDays() {
        discarded(complete());

        assertThat(list()).singleElement().satisfies(draft -> {
            assertThat(draft.service()).isEqualTo("perpustakaan");
            assertThat(draft.until()).isEqualTo(MORNING.plus(Duration.ofDays(30)));
        });
        given.clock.pass(Duration.ofDays(30).minusSeconds(1));
        assertThat(list()).hasSize(1);
        given.clock.pass(Duration.ofSeconds(1));
        assertThat(list()).isEmpty();
    }

    @Test
    void aRestoredDraftIsTheDraftAgain() {
        long id = discarded(complete("Layanan Perpustakaan"));
        given.clock.pass(Duration.ofDays(1));
        restore(id);

        assertThat(given.open().getContent()).isEqualTo(complete("Layanan Perpustakaan"));
        assertThat(given.open().getNumber()).isEqualTo(1);
        assertThat(given.open().getChangedBy()).isEqualTo("budi");
        assertThat(given.open().getImportedFileId()).isEmpty();
        assertThat(given.versions.lastEvent(given.open()).map(VersionStep::new))
                .contains(new VersionStep(EventKind.BEGUN, MORNING.plus(Duration.ofDays(1)), "budi", null));
        assertThat(given.takenBackNews.all())
                .containsExactly(new DraftRestored(BIMA, given.open().getId(), "[]"));
        assertThat(list()).isEmpty();
    }

    @Test
    void aRestoredDraftIsStillLinkedToItsDocument() {
        long file = Acting.as(
                given.ani,
                () -> given.importing.keep(
                        BIMA, "standar.txt", "text/plain", "isi".getBytes(StandardCharsets.UTF_8), null));
        Acting.as(given.ani, () -> given.importing.begin(BIMA, LIBRARY, file, complete()));
        discard(given.seen());
        restore(list().getFirst().id());

        assertThat(given.open().getImportedFileId()).contains(file);
    }

    @Test
    void aDraftIsRestoredOnceAndByItsOwnOfficeAndServiceOnly() {
        long id = discarded(complete());
        assertThat(refusedToRestore(id + 1).getMessageKey()).isEqualTo("not_found");
        assertThat(refused(given.ani, () -> given.restoring.restore(BIMA, CONSULTATION, id))
                        .getMessageKey())
                .isEqualTo("not_found");
        assertThat(refused(given.ani, () -> given.restoring.restore(BANJARMASIN, LIBRARY, id))
                        .getMessageKey())
                .isEqualTo("not_found");
        restore(id);
        assertThat(refusedToRestore(id).getMessageKey()).isEqualTo("not_found");
    }

    @Test
    void afterThirtyDaysADraftCannotBeRestored() {
        long id = discarded(complete());
        given.clock.pass(Duration.ofDays(30));

        assertThat(refusedToRestore(id).getMessageKey()).isEqualTo("not_found");
    }

    @Test
    void aRestoredDraftDoesNotReplaceANewerDraft() {
        long id = discarded(complete("Layanan Perpustakaan"));
        given.draft(complete());

        assertThat(refusedToRestore(id).getMessageKey()).isEqualTo("draft_in_the_way");
        assertThat(given.open().getContent()).isEqualTo(complete());
        assertThat(given.takenBackNews.all()).isEmpty();
    }

    @Test
    void anotherFailureOfTheDatabaseIsNotReportedAsAConflict() {
        long id = discarded(complete());
        given.versions.meanwhile(() -> {
            throw new PersistenceException("disk full");
        });

        assertThatThrownBy(() -> restore(id)).hasMessage("disk full");
    }

    @Test
    void theSweepDeletesExpiredDrafts() {
        discarded(complete());
        given.clock.pass(Duration.ofDays(31));
        given.restoring.sweep();

        assertThat(given.discarded.list(BIMA, MORNING.plusSeconds(1))).isEmpty();
    }
}
