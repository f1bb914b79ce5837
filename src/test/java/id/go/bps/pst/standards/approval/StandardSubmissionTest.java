package id.go.bps.pst.standards.approval;

import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.MORNING;
import static id.go.bps.pst.standards.StandardsInMemory.TODAY;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.pdf;
import static id.go.bps.pst.standards.StandardsInMemory.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.content.Decree;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import id.go.bps.pst.standards.versions.VersionStep;
import id.go.bps.pst.testkit.memory.Acting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandardSubmissionTest {

    private final StandardsInMemory given = new StandardsInMemory();

    private void submit(DraftState seen, LocalDate review) {
        Acting.as(given.ani, () -> given.submission.submit(BIMA, LIBRARY, seen, review));
    }

    private boolean publishAlone(DraftState seen) {
        return Acting.as(given.ani, () -> given.submission.publishAlone(BIMA, LIBRARY, seen, null));
    }

    private DraftState sign(DraftState seen, AttachmentRef signed) {
        return Acting.as(given.ani, () -> given.submission.sign(BIMA, LIBRARY, seen, signed));
    }

    private void takeBack(DraftState seen) {
        Acting.as(given.ani, () -> given.submission.takeBack(BIMA, LIBRARY, seen));
    }

    private String refusedWith(Acting.Action action) {
        return refused(given.ani, action).getMessageKey();
    }

    private VersionStep lastStep() {
        return new VersionStep(given.versions.lastEvent(given.open()).orElseThrow());
    }

    @Test
    void missingRequiredPartsAreListedInTheirOrder() {
        assertThat(StandardSubmission.obstacles(StandardContent.bare("Perpustakaan")))
                .containsExactly(
                        "DECREE_NUMBER",
                        "DECREE_DATE",
                        "DECREE_SIGNED",
                        "REQUIREMENTS",
                        "PROCEDURE",
                        "TIME",
                        "FEE",
                        "PRODUCTS",
                        "COMPLAINTS");
        assertThat(StandardSubmission.obstacles(complete())).isEmpty();
    }

    @Test
    void theProposedReviewIsAfterThreeYears() {
        assertThat(StandardSubmission.proposedReview(TODAY)).isEqualTo(LocalDate.of(2029, 11, 30));
    }

    @Test
    void aDraftIsSubmittedWithPersonTimeAndReviewDate() {
        DraftState seen = given.draft(complete());
        given.clock.pass(Duration.ofHours(1));
        submit(seen, LocalDate.of(2029, 1, 1));

        assertThat(given.open().getStatus()).isEqualTo(Status.SUBMITTED);
        assertThat(given.open().getLife().submittedBy()).isEqualTo("ani");
        assertThat(given.open().getLife().submittedAt()).isEqualTo(MORNING.plus(Duration.ofHours(1)));
        assertThat(given.open().getLife().reviewDate()).isEqualTo(LocalDate.of(2029, 1, 1));
        assertThat(lastStep())
                .isEqualTo(new VersionStep(EventKind.SUBMITTED, MORNING.plus(Duration.ofHours(1)), "ani", null));
        assertThat(given.seen()).isNotEqualTo(seen);
    }

    @Test
    void anIncompleteDraftIsNotSubmitted() {
        DraftState seen = given.draft(complete().but().fee(Fee.EMPTY).build());

        assertThat(refusedWith(() -> submit(seen, null))).isEqualTo("publication_incomplete");
        DraftState undecreed = given.draft(complete().decreedBy(Decree.EMPTY));
        assertThat(refusedWith(() -> submit(undecreed, null))).isEqualTo("publication_incomplete");
        assertThat(given.open().getStatus()).isEqualTo(Status.DRAFT);
    }

    @Test
    void aReviewBeforeTheEffectiveDateIsRefused() {
        DraftState seen = given.draft(complete().effectiveFrom(TODAY));
        Refusal refusal = refused(given.ani, () -> submit(seen, TODAY));

        assertThat(refusal.getMessageKey()).isEqualTo("review_before_effective");
        assertThat(refusal.getField()).contains("reviewDate");
    }

    @Test
    void aDraftThatAColleagueSavedMeanwhileIsNotSubmittedUnseen() {
        DraftState seen = given.draft(complete());
        given.save(given.budi, seen, complete("Layanan Perpustakaan"));

        assertThat(refusedWith(() -> submit(seen, null))).isEqualTo("draft_changed_meanwhile");
    }

    @Test
    void aSubmittedVersionIsNotSubmittedAgain() {
        DraftState submitted = given.submitted(complete());

        assertThat(refusedWith(() -> submit(submitted, null))).isEqualTo("draft_submitted_meanwhile");
    }

    @Test
    void theSignedDecreeIsAddedToTheDraftAndRemoved() {
        StandardContent unsigned = complete().decreedBy(complete().decree().signedAs(null));
        DraftState seen = given.draft(unsigned);
        DraftState signed = sign(seen, pdf("2"));

        assertThat(signed).isEqualTo(given.seen()).isNotEqualTo(seen);
        assertThat(given.open().getContent())
                .isEqualTo(unsigned.decreedBy(unsigned.decree().signedAs(pdf("2"))));
        sign(signed, null);
        assertThat(given.open().getContent()).isEqualTo(unsigned);
    }

    @Test
    void theSameSignedDecreeMakesNoNewState() {
        DraftState seen = given.draft(complete());

        assertThat(sign(seen, pdf("1"))).isEqualTo(seen);
        assertThat(given.seen()).isEqualTo(seen);
    }

    @Test
    void anOutdatedStateCannotBeSigned() {
        DraftState seen = given.draft(complete());
        given.save(given.budi, seen, complete("Layanan Perpustakaan"));

        assertThat(refusedWith(() -> sign(seen, pdf("2")))).isEqualTo("draft_changed_meanwhile");
    }

    @Test
    void withoutPermissionOfTheCentreASecondPersonIsNeeded() {
        DraftState seen = given.draft(complete());

        assertThat(Acting.as(given.ani, () -> given.submission.mayPublishAlone(BIMA)))
                .isFalse();
        assertThat(refusedWith(() -> publishAlone(seen))).isEqualTo("second_person_needed");
        assertThat(given.open().getStatus()).isEqualTo(Status.DRAFT);
    }

    @Test
    void withPermissionOfTheCentreOnePersonPublishes() {
        given.registry.letPublishAlone(BIMA, true);
        DraftState seen = given.draft(complete());

        assertThat(Acting.as(given.ani, () -> given.submission.mayPublishAlone(BIMA)))
                .isTrue();
        assertThat(publishAlone(seen)).isTrue();
        assertThat(given.versions
                        .find(BIMA, LIBRARY, Status.PUBLISHED)
                        .orElseThrow()
                        .getLife())
                .satisfies(life -> {
                    assertThat(life.approvedAlone()).isTrue();
                    assertThat(life.submittedBy()).isEqualTo("ani");
                    assertThat(life.approvedBy()).isEqualTo("ani");
                    assertThat(life.publishedBy()).isEqualTo("ani");
                });
        assertThat(given.versions.steps(BIMA, LIBRARY, 1, 1).get(1))
                .extracting(VersionStep::what)
                .containsExactly(EventKind.BEGUN, EventKind.SUBMITTED, EventKind.APPROVED, EventKind.PUBLISHED);
        assertThat(given.tasks.waiting()).isEmpty();
    }

    @Test
    void aVersionOfOnePersonWaitsForItsEffectiveDateToo() {
        given.registry.letPublishAlone(BIMA, true);
        DraftState seen = given.draft(complete().effectiveFrom(TODAY.plusDays(1)));

        assertThat(publishAlone(seen)).isFalse();
        assertThat(given.open().getStatus()).isEqualTo(Status.APPROVED);
        assertThat(given.tasks.waiting())
                .containsExactly(
                        Map.entry("publication 5272/" + given.open().getId(), Instant.parse("2026-11-30T16:00:00Z")));
    }

    @Test
    void onePersonCannotPublishAnIncompleteVersion() {
        given.registry.letPublishAlone(BIMA, true);
        DraftState seen = given.draft(complete().but().fee(Fee.EMPTY).build());

        assertThat(refusedWith(() -> publishAlone(seen))).isEqualTo("publication_incomplete");
    }

    @Test
    void aSubmittedOrApprovedVersionCanBeTakenBack() {
        takeBack(given.submitted(complete()));
        assertThat(given.open().getStatus()).isEqualTo(Status.DRAFT);
        assertThat(lastStep()).isEqualTo(new VersionStep(EventKind.TAKEN_BACK, MORNING, "ani", null));

        DraftState submitted = given.submitted(complete().effectiveFrom(TODAY.plusDays(1)));
        given.approve(submitted);
        takeBack(given.seen());
        assertThat(given.open().getStatus()).isEqualTo(Status.DRAFT);
        assertThat(given.open().getEffectiveAt()).isNull();
    }

    @Test
    void aDraftCannotBeTakenBack() {
        DraftState seen = given.draft(complete());

        assertThat(refusedWith(() -> takeBack(seen))).isEqualTo("version_moved_on");
    }

    @Test
    void aVersionApprovedMeanwhileIsNotTakenBackUnseen() {
        DraftState submitted = given.submitted(complete().effectiveFrom(TODAY.plusDays(1)));
        given.approve(submitted);

        assertThat(refusedWith(() -> takeBack(submitted))).isEqualTo("version_moved_on");
        assertThat(given.open().getStatus()).isEqualTo(Status.APPROVED);
    }

    @Test
    void aPublishedVersionCannotBeTakenBack() {
        DraftState submitted = given.submitted(complete());
        given.approve(submitted);

        assertThat(refusedWith(() -> takeBack(submitted))).isEqualTo("draft_gone_meanwhile");
    }
}
