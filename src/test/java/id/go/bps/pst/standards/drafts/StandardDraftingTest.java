package id.go.bps.pst.standards.drafts;

import static id.go.bps.pst.standards.StandardsInMemory.BANJARMASIN;
import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.CONSULTATION;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.MORNING;
import static id.go.bps.pst.standards.StandardsInMemory.TODAY;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.drafts.StandardDrafting.DeskRow;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import id.go.bps.pst.standards.versions.VersionStep;
import id.go.bps.pst.testkit.memory.Acting;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardDraftingTest {

    private final StandardsInMemory given = new StandardsInMemory();

    private StandardView open(Slug service) {
        return Acting.as(given.ani, () -> given.drafting.open(BIMA, service));
    }

    private void sendBack(String remark) {
        DraftState submitted = given.seen();
        Acting.as(given.head, () -> given.approval.sendBack(BIMA, LIBRARY, submitted, remark));
    }

    private void withdraw(int number) {
        Acting.as(given.head, () -> given.publishing.withdraw(BIMA, LIBRARY, number, "Berhenti"));
    }

    @Test
    void theFirstDraftHasTheNameOfTheServiceOnly() {
        StandardView begun = open(LIBRARY);

        assertThat(begun.content()).isEqualTo(StandardContent.bare("Perpustakaan"));
        assertThat(begun.version().number()).isEqualTo(1);
        assertThat(begun.version().status()).isEqualTo(Status.DRAFT);
        assertThat(begun.version().changedBy()).isEqualTo("ani");
        assertThat(begun.version().changedAt()).isEqualTo(MORNING);
        assertThat(begun.office().code()).isEqualTo(BIMA.getValue());
        assertThat(begun.service().slug()).isEqualTo("perpustakaan");
        assertThat(given.versions.lastEvent(given.open()).map(VersionStep::new))
                .contains(new VersionStep(EventKind.BEGUN, MORNING, "ani", null));
    }

    @Test
    void openingAgainOpensTheSameDraft() {
        StandardView begun = open(LIBRARY);

        assertThat(open(LIBRARY).version()).isEqualTo(begun.version());
        assertThat(given.versions.count(BIMA, LIBRARY)).isEqualTo(1);
    }

    @Test
    void aSubmittedVersionIsOpenedUnchanged() {
        given.submitted(complete());

        assertThat(open(LIBRARY).version().status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void theNextDraftBeginsFromTheVersionInForceWithoutEffectiveDateAndSignedDecree() {
        given.published(complete().effectiveFrom(TODAY));
        StandardView next = open(LIBRARY);

        assertThat(next.version().number()).isEqualTo(2);
        assertThat(next.content())
                .isEqualTo(complete().decreedBy(complete().decree().signedAs(null)));
        assertThat(given.versions.lastEvent(given.open()).orElseThrow().getRemark())
                .isEqualTo("1");
    }

    @Test
    void afterAWithdrawalTheNextDraftBeginsFromTheWithdrawnVersion() {
        given.published(complete("Layanan Perpustakaan"));
        withdraw(1);

        assertThat(open(LIBRARY).content().title()).isEqualTo("Layanan Perpustakaan");
    }

    @Test
    void ofTwoDraftsBegunAtTheSameTimeOneIsRefused() {
        given.versions.meanwhile(() -> open(LIBRARY));

        assertThat(refused(given.budi, () -> given.drafting.open(BIMA, LIBRARY)).getMessageKey())
                .isEqualTo("draft_begun_meanwhile");
    }

    @Test
    void anotherFailureOfTheDatabaseIsNotReportedAsAConflict() {
        given.versions.meanwhile(() -> {
            throw new PersistenceException("disk full");
        });

        assertThatThrownBy(() -> open(LIBRARY)).hasMessage("disk full");
    }

    @Test
    void aServiceThatTheOfficeCannotOfferHasNoDraft() {
        assertThat(refused(given.ani, () -> given.drafting.open(BIMA, Slug.of("pojok-baca")))
                        .getMessageKey())
                .isEqualTo("not_found");
    }

    @Test
    void withoutAnOpenVersionNothingIsShownOrEdited() {
        assertThat(refused(given.ani, () -> given.drafting.get(BIMA, LIBRARY)).getMessageKey())
                .isEqualTo("not_found");
        assertThat(refused(given.ani, () -> given.drafting.edit(BIMA, LIBRARY)).getMessageKey())
                .isEqualTo("not_found");
        given.draft(complete());
        assertThat(given.drafting.get(BIMA, LIBRARY).content()).isEqualTo(complete());
        assertThat(given.drafting.edit(BIMA, LIBRARY).content()).isEqualTo(complete());
    }

    @Test
    void theDeskListsTheVersionInForceAndTheOpenOneOfEachService() {
        given.published(complete());
        given.draft(complete("Layanan Perpustakaan"));
        given.offers.getOrTakeUp(BIMA, CONSULTATION);
        given.inForce(BANJARMASIN, LIBRARY, complete());

        List<DeskRow> rows = given.drafting.list(BIMA);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).published().number()).isEqualTo(1);
        assertThat(rows.get(0).draft().number()).isEqualTo(2);
        assertThat(rows.get(0).newest()).isEqualTo(rows.get(0).draft());
        assertThat(rows.get(0).drafting()).isTrue();
        assertThat(rows.get(0).returned()).isNull();
        assertThat(rows.get(0).missing()).containsExactlyElementsOf(Component.kept());
        assertThat(rows.get(1).service().slug()).isEqualTo("konsultasi-statistik");
        assertThat(rows.get(1).newest()).isNull();
        assertThat(rows.get(1).drafting()).isFalse();
        assertThat(rows.get(1).missing()).isEqualTo(EnumSet.allOf(Component.class));
    }

    @Test
    void aSubmittedVersionIsNoDraftAndTheVersionInForceIsTheNewestWithoutOne() {
        given.submitted(complete());
        assertThat(given.drafting.list(BIMA).getFirst().drafting()).isFalse();
        assertThat(given.drafting.list(BIMA).getFirst().published()).isNull();

        given.approve(given.seen());
        DeskRow row = given.drafting.list(BIMA).getFirst();
        assertThat(row.draft()).isNull();
        assertThat(row.newest()).isEqualTo(row.published());
    }

    @Test
    void theDeskShowsTheHeadsRemarkUntilTheDraftIsSubmittedAgain() {
        given.submitted(complete());
        assertThat(given.drafting.findReturned(BIMA, LIBRARY)).isEmpty();
        sendBack("Isi biaya");

        assertThat(given.drafting.findReturned(BIMA, LIBRARY))
                .contains(new VersionStep(EventKind.RETURNED, MORNING, "kepala", "Isi biaya"));
        assertThat(given.drafting.list(BIMA).getFirst().returned().remark()).isEqualTo("Isi biaya");

        given.submitted(complete());
        assertThat(given.drafting.findReturned(BIMA, LIBRARY)).isEmpty();
        assertThat(given.drafting.list(BIMA).getFirst().returned()).isNull();
    }

    @Test
    void aDraftTakenBackByItsAdministratorWasNotReturned() {
        DraftState submitted = given.submitted(complete());
        Acting.as(given.ani, () -> given.submission.takeBack(BIMA, LIBRARY, submitted));

        assertThat(given.drafting.findReturned(BIMA, LIBRARY)).isEmpty();
    }

    @Test
    void aDiscardedDraftIsKeptForThirtyDaysAndTheVersionInForceStays() {
        StandardVersion inForce = given.published(complete());
        DraftState seen = given.draft(complete("Layanan Perpustakaan"));
        given.clock.pass(Duration.ofHours(1));
        Acting.as(given.budi, () -> given.drafting.discard(BIMA, LIBRARY, seen));

        assertThat(given.versions.findOpen(BIMA, LIBRARY)).isEmpty();
        assertThat(given.versions.find(BIMA, LIBRARY, Status.PUBLISHED)).containsSame(inForce);
        assertThat(given.discarded.list(BIMA, given.clock.instant()))
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.title()).isEqualTo("Layanan Perpustakaan");
                    assertThat(draft.by()).isEqualTo("budi");
                    assertThat(draft.at()).isEqualTo(MORNING.plus(Duration.ofHours(1)));
                });
    }

    @Test
    void aDraftThatAColleagueSavedMeanwhileIsNotDiscarded() {
        DraftState seen = given.draft(complete());
        given.save(given.budi, seen, complete("Layanan Perpustakaan"));

        assertThat(refused(given.ani, () -> given.drafting.discard(BIMA, LIBRARY, seen))
                        .getMessageKey())
                .isEqualTo("draft_changed_meanwhile");
        assertThat(given.versions.findOpen(BIMA, LIBRARY)).isPresent();
    }

    @Test
    void aSubmittedVersionCannotBeDiscarded() {
        DraftState submitted = given.submitted(complete());

        assertThat(refused(given.ani, () -> given.drafting.discard(BIMA, LIBRARY, submitted))
                        .getMessageKey())
                .isEqualTo("draft_submitted_meanwhile");
    }

    @Test
    void aDraftBeginsFromAnOlderVersion() {
        given.published(complete("Pertama"));
        given.published(complete("Kedua"));
        Acting.as(given.ani, () -> given.drafting.take(BIMA, LIBRARY, 1));

        assertThat(given.open().getContent().title()).isEqualTo("Pertama");
        assertThat(given.open().getNumber()).isEqualTo(3);
        assertThat(given.versions.lastEvent(given.open()).orElseThrow().getRemark())
                .isEqualTo("1");
    }

    @Test
    void aVersionThatWasNeverPublishedCannotBeUsed() {
        given.draft(complete());

        assertThat(refused(given.ani, () -> given.drafting.take(BIMA, LIBRARY, 1))
                        .getMessageKey())
                .isEqualTo("not_found");
        assertThat(refused(given.ani, () -> given.drafting.take(BIMA, LIBRARY, 2))
                        .getMessageKey())
                .isEqualTo("not_found");
    }

    @Test
    void anOlderVersionDoesNotReplaceADraft() {
        given.published(complete());
        given.draft(complete("Layanan Perpustakaan"));

        assertThat(refused(given.ani, () -> given.drafting.take(BIMA, LIBRARY, 1))
                        .getMessageKey())
                .isEqualTo("draft_in_the_way");
        assertThat(given.open().getContent().title()).isEqualTo("Layanan Perpustakaan");
    }
}
