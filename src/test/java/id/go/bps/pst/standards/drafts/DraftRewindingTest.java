package id.go.bps.pst.standards.drafts;

import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.CONSULTATION;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.MORNING;
import static id.go.bps.pst.standards.StandardsInMemory.TODAY;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.pdf;
import static id.go.bps.pst.standards.StandardsInMemory.reachedBy;
import static id.go.bps.pst.standards.StandardsInMemory.refused;
import static id.go.bps.pst.standards.StandardsInMemory.steps;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.drafts.DraftRewinding.State;
import id.go.bps.pst.standards.drafts.DraftRewinding.States;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.VersionDifference.Section;
import id.go.bps.pst.testkit.memory.Acting;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftRewindingTest {

    private final StandardsInMemory given = new StandardsInMemory();

    private States list(int page) {
        return Acting.as(given.ani, () -> given.rewinding.list(BIMA, LIBRARY, page));
    }

    private List<Section> difference(long id) {
        return Acting.as(given.ani, () -> given.rewinding.difference(BIMA, LIBRARY, id));
    }

    private void takeBack(long id, DraftState seen) {
        Acting.as(given.budi, () -> given.rewinding.takeBack(BIMA, LIBRARY, id, seen));
    }

    private static StandardContent procedure(String... steps) {
        return complete().but().procedure(steps(steps)).build();
    }

    /** The newest state with that content. */
    private long saying(StandardContent content) {
        return list(1).states().stream()
                .map(State::revision)
                .filter(revision -> revision.content().equals(content))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void eachStateListsItsChangesTheNewestFirst() {
        given.draft(complete());
        given.draft(procedure("Datang"));
        States states = list(1);

        assertThat(states.service().slug()).isEqualTo("perpustakaan");
        assertThat(states.open().content()).isEqualTo(procedure("Datang"));
        assertThat(states.page()).isEqualTo(1);
        assertThat(states.more()).isFalse();
        assertThat(states.states())
                .extracting(state -> state.revision().content())
                .containsExactly(procedure("Datang"), complete(), StandardContent.bare("Perpustakaan"));
        assertThat(states.states().get(0).changed())
                .extracting(Section::component)
                .containsExactly(Component.PROCEDURE);
        assertThat(states.states()).extracting(State::first).containsExactly(false, false, true);
        assertThat(states.states().getLast().changed()).isEmpty();
    }

    @Test
    void statesAreListedTwentyToAPage() {
        given.draft(complete());
        for (int i = 0; i < 20; i++) {
            given.draft(procedure("Langkah " + i));
        }
        // The draft as it began, and twenty-one saves
        assertThat(list(1).states()).hasSize(20);
        assertThat(list(1).more()).isTrue();
        assertThat(list(1).states().getLast().first()).isFalse();
        assertThat(list(1).states().getLast().changed()).isNotEmpty();
        assertThat(list(2).states()).hasSize(2);
        assertThat(list(2).more()).isFalse();
        assertThat(refused(given.ani, () -> list(3)).getMessageKey()).isEqualTo("not_found");
        assertThat(refused(given.ani, () -> list(0)).getMessageKey()).isEqualTo("not_found");
    }

    @Test
    void aServiceWithoutDraftsHasAnEmptyFirstPage() {
        given.offers.getOrTakeUp(BIMA, LIBRARY);

        assertThat(list(1).states()).isEmpty();
        assertThat(list(1).open()).isNull();
        assertThat(list(1).rewindable()).isTrue();
        assertThat(refused(given.ani, () -> given.rewinding.list(BIMA, CONSULTATION, 1))
                        .getMessageKey())
                .isEqualTo("not_found");
    }

    @Test
    void noStateIsRestoredWhileAVersionWaitsForItsApproval() {
        given.draft(complete());
        assertThat(list(1).rewindable()).isTrue();
        given.submitted(complete());
        assertThat(list(1).rewindable()).isFalse();
    }

    @Test
    void theChangesOfRestoringAStateAreShownBefore() {
        given.draft(complete());
        given.draft(procedure("Datang"));

        assertThat(difference(saying(complete())))
                .extracting(Section::component)
                .containsExactly(Component.PROCEDURE);
        assertThat(difference(saying(procedure("Datang")))).isEmpty();
        assertThat(refused(given.ani, () -> difference(99)).getMessageKey()).isEqualTo("not_found");
    }

    @Test
    void withoutADraftAStateIsComparedWithThePublicVersion() {
        given.published(procedure("Datang"));
        given.draft(complete());
        DraftState seen = given.seen();
        Acting.as(given.ani, () -> given.drafting.discard(BIMA, LIBRARY, seen));

        assertThat(difference(saying(complete())))
                .extracting(Section::component)
                .containsExactly(Component.PROCEDURE);
    }

    @Test
    void withoutAnyVersionEverythingButTheNameIsNew() {
        DraftState seen = given.draft(
                StandardContent.of("Layanan").procedure(steps("Datang")).build());
        Acting.as(given.ani, () -> given.drafting.discard(BIMA, LIBRARY, seen));
        long id = given.revisions.list(BIMA, LIBRARY, MORNING, 0, 1).getFirst().id();

        assertThat(difference(id)).extracting(Section::component).containsExactly(Component.PROCEDURE);
    }

    @Test
    void aRestoredStateIsTheNewestState() {
        given.draft(complete());
        DraftState seen = given.draft(procedure("Datang"));
        given.clock.pass(Duration.ofMinutes(1));
        takeBack(saying(complete()), seen);

        assertThat(given.open().getContent()).isEqualTo(complete());
        assertThat(given.open().getChangedBy()).isEqualTo("budi");
        assertThat(list(1).states().getFirst().revision().content()).isEqualTo(complete());
        assertThat(list(1).states()).hasSize(4);
    }

    @Test
    void theReplacedContentCanBeRestoredToo() {
        given.draft(complete());
        given.saveByItself(true);
        DraftState typed = given.draft(procedure("Datang", "Mengisi buku tamu", "Menunggu", "Pulang"));
        given.saveByItself(false);
        takeBack(saying(complete()), typed);
        given.saveByItself(true);
        given.draft(procedure("Datang ke loket"));

        assertThat(list(1).states())
                .extracting(state -> state.revision().content())
                .startsWith(
                        procedure("Datang ke loket"),
                        complete(),
                        procedure("Datang", "Mengisi buku tamu", "Menunggu", "Pulang"));
    }

    @Test
    void restoringThePresentStateMakesNoNewState() {
        DraftState seen = given.draft(complete());
        takeBack(saying(complete()), seen);

        assertThat(given.seen()).isEqualTo(seen);
    }

    @Test
    void aDraftThatAColleagueSavedMeanwhileIsNotReplaced() {
        DraftState seen = given.draft(complete());
        given.draft(procedure("Datang"));
        long id = saying(complete());

        assertThat(refused(given.budi, () -> takeBack(id, seen)).getMessageKey())
                .isEqualTo("draft_changed_meanwhile");
        assertThat(refused(given.budi, () -> takeBack(99, given.seen())).getMessageKey())
                .isEqualTo("not_found");
    }

    @Test
    void withoutADraftRestoringBeginsOne() {
        given.draft(complete());
        DraftState seen = given.draft(procedure("Datang"));
        Acting.as(given.ani, () -> given.drafting.discard(BIMA, LIBRARY, seen));
        long id = given.revisions.list(BIMA, LIBRARY, MORNING, 1, 1).getFirst().id();
        takeBack(id, null);

        assertThat(given.open().getContent().procedure()).isEqualTo(complete().procedure());
        assertThat(given.open().getStatus()).isEqualTo(Status.DRAFT);
    }

    @Test
    void aDraftBegunMeanwhileIsNotReplaced() {
        given.draft(complete());
        long id = saying(complete());

        assertThat(refused(given.budi, () -> takeBack(id, null)).getMessageKey())
                .isEqualTo("draft_begun_meanwhile");
    }

    @Test
    void theEffectiveDateAndSignedDecreeOfAnotherDraftAreNotRestored() {
        given.published(complete().effectiveFrom(TODAY));
        StandardContent next = procedure("Datang")
                .effectiveFrom(TODAY.plusDays(9))
                .decreedBy(complete().decree().signedAs(pdf("2")));
        DraftState seen = given.draft(next);
        takeBack(saying(complete().effectiveFrom(TODAY)), seen);

        assertThat(given.open().getContent())
                .isEqualTo(complete()
                        .effectiveFrom(TODAY.plusDays(9))
                        .decreedBy(complete().decree().signedAs(pdf("2"))));
    }

    @Test
    void theEffectiveDateAndSignedDecreeOfTheSameDraftAreRestored() {
        given.draft(complete().effectiveFrom(TODAY));
        DraftState seen = given.draft(complete().effectiveFrom(TODAY.plusDays(9)));
        takeBack(saying(complete().effectiveFrom(TODAY)), seen);

        assertThat(given.open().getContent().effectiveDate()).isEqualTo(TODAY);
    }

    @Test
    void aContactThatTheOfficeNoLongerHasIsNotRestored() {
        given.draft(complete());
        given.tell(BIMA, reachedBy("kotak-saran"));
        DraftState seen = given.draft(procedure("Datang").but().complaints(null).build());
        takeBack(saying(complete()), seen);

        assertThat(given.open().getContent().complaints().contacts()).isEmpty();
        assertThat(given.open().getContent().procedure()).isEqualTo(complete().procedure());
    }

    @Test
    void statesOfAPublishedDraftAreListedForThirtyDays() {
        given.published(complete());
        given.clock.pass(DiscardedDrafts.KEPT.minusSeconds(1));
        assertThat(list(1).states()).isNotEmpty();
        given.clock.pass(Duration.ofSeconds(1));
        assertThat(list(1).states()).isEmpty();
    }
}
