package id.go.bps.pst.standards.approval;

import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.MORNING;
import static id.go.bps.pst.standards.StandardsInMemory.TODAY;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.approval.StandardApproval.Review;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.StandardPublished;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import id.go.bps.pst.standards.versions.VersionStep;
import id.go.bps.pst.testkit.memory.Acting;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandardApprovalTest {

    private final StandardsInMemory given = new StandardsInMemory();

    /** The head, who also edits standards. */
    private final Caller both = Caller.person("ani", "Ani", Set.of(Role.OFFICE_ADMINISTRATOR, Role.HEAD), Set.of(BIMA));

    private Review review(Caller caller) {
        return Acting.as(caller, () -> given.approval.review(BIMA, LIBRARY));
    }

    private Refusal refusedToApprove(Caller caller, DraftState seen) {
        return refused(caller, () -> given.approval.approve(BIMA, LIBRARY, seen));
    }

    private void sendBack(DraftState seen, String remark) {
        Acting.as(given.head, () -> given.approval.sendBack(BIMA, LIBRARY, seen, remark));
    }

    private void takeBack() {
        DraftState seen = given.seen();
        Acting.as(given.ani, () -> given.submission.takeBack(BIMA, LIBRARY, seen));
    }

    @Test
    void aVersionApprovedByASecondPersonIsPublicAtOnce() {
        DraftState submitted = given.submitted(complete());
        given.clock.pass(Duration.ofHours(2));

        assertThat(given.approve(submitted)).isTrue();
        StandardVersion inForce =
                given.versions.find(BIMA, LIBRARY, Status.PUBLISHED).orElseThrow();
        Instant now = MORNING.plus(Duration.ofHours(2));
        assertThat(inForce.getLife().approvedBy()).isEqualTo("kepala");
        assertThat(inForce.getLife().approvedAt()).isEqualTo(now);
        assertThat(inForce.getLife().approvedAlone()).isFalse();
        assertThat(inForce.getLife().effectiveAt()).isEqualTo(now);
        assertThat(given.versions.steps(BIMA, LIBRARY, 1, 1).get(1))
                .endsWith(
                        new VersionStep(EventKind.APPROVED, now, "kepala", null),
                        new VersionStep(EventKind.PUBLISHED, now, "kepala", null));
        assertThat(given.publishedNews.all()).containsExactly(new StandardPublished(BIMA, LIBRARY, 1));
        assertThat(given.tasks.waiting()).isEmpty();
    }

    @Test
    void aVersionWithALaterEffectiveDateWaitsForIt() {
        DraftState submitted = given.submitted(complete().effectiveFrom(TODAY.plusDays(1)));

        assertThat(given.approve(submitted)).isFalse();
        assertThat(given.open().getStatus()).isEqualTo(Status.APPROVED);
        assertThat(given.open().getEffectiveAt()).isEqualTo(Instant.parse("2026-11-30T16:00:00Z"));
        assertThat(given.tasks.waiting())
                .containsExactly(
                        Map.entry("publication 5272/" + given.open().getId(), Instant.parse("2026-11-30T16:00:00Z")));
        assertThat(given.publishedNews.all()).isEmpty();
    }

    @Test
    void nobodyApprovesTheirOwnVersion() {
        DraftState submitted = given.submitted(complete());

        assertThat(refusedToApprove(both, submitted).getMessageKey()).isEqualTo("approval_own");
        assertThat(given.open().getStatus()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void aVersionTakenBackAndSubmittedAgainIsNotApprovedUnseen() {
        DraftState before = given.submitted(complete());
        takeBack();
        given.submitted(complete("Layanan Perpustakaan"));

        assertThat(refusedToApprove(given.head, before).getMessageKey()).isEqualTo("version_moved_on");
        assertThat(given.open().getStatus()).isEqualTo(Status.SUBMITTED);
        assertThat(given.approve(given.seen())).isTrue();
    }

    @Test
    void aVersionTakenBackMeanwhileIsNotApproved() {
        DraftState submitted = given.submitted(complete());
        takeBack();

        Refusal refusal = refusedToApprove(given.head, submitted);
        assertThat(refusal.getMessageKey()).isEqualTo("draft_changed_meanwhile");
        assertThat(refusal.getArguments()).containsExactly("ani");
        assertThat(given.open().getStatus()).isEqualTo(Status.DRAFT);
    }

    @Test
    void aDraftIsNotApprovedEvenUnchanged() {
        DraftState draft = given.draft(complete());

        assertThat(refusedToApprove(given.head, draft).getMessageKey()).isEqualTo("version_moved_on");
    }

    @Test
    void aPublicVersionIsNotApprovedAgain() {
        DraftState submitted = given.submitted(complete());
        given.approve(submitted);

        assertThat(refusedToApprove(given.head, submitted).getMessageKey()).isEqualTo("draft_gone_meanwhile");
    }

    @Test
    void aReturnedVersionIsADraftWithTheHeadsRemark() {
        sendBack(given.submitted(complete()), "  Isi biaya ");

        assertThat(given.open().getStatus()).isEqualTo(Status.DRAFT);
        assertThat(given.versions.lastEvent(given.open()).map(VersionStep::new))
                .contains(new VersionStep(EventKind.RETURNED, MORNING, "kepala", "Isi biaya"));
    }

    @Test
    void anApprovedVersionThatWaitsCanBeReturned() {
        given.approve(given.submitted(complete().effectiveFrom(TODAY.plusDays(1))));
        sendBack(given.seen(), "Tunda");

        assertThat(given.open().getStatus()).isEqualTo(Status.DRAFT);
    }

    @Test
    void returningNeedsARemark() {
        DraftState submitted = given.submitted(complete());
        Refusal refusal = refused(given.head, () -> given.approval.sendBack(BIMA, LIBRARY, submitted, " "));

        assertThat(refusal.getField()).contains("remark");
        assertThat(given.open().getStatus()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void aVersionThatChangedMeanwhileIsNotReturnedUnseen() {
        DraftState before = given.submitted(complete());
        takeBack();
        given.submitted(complete());

        assertThat(refused(given.head, () -> given.approval.sendBack(BIMA, LIBRARY, before, "Isi"))
                        .getMessageKey())
                .isEqualTo("version_moved_on");
    }

    @Test
    void theHeadSeesTheSubmittedVersionBesideThePublicOne() {
        given.published(complete());
        given.submitted(complete("Layanan Perpustakaan"));
        Review review = review(given.head);

        assertThat(review.standard().content()).isEqualTo(complete("Layanan Perpustakaan"));
        assertThat(review.difference().from().number()).isEqualTo(1);
        assertThat(review.difference().to().number()).isEqualTo(2);
        assertThat(review.difference().differing()).isNotEmpty();
        assertThat(review.own()).isFalse();
    }

    @Test
    void withoutAPublicVersionThereIsNoDifference() {
        assertThat(refused(given.head, () -> review(given.head)).getMessageKey())
                .isEqualTo("not_found");
        assertThat(Acting.as(given.head, () -> given.approval.isOpen(BIMA, LIBRARY)))
                .isFalse();
        given.submitted(complete());

        assertThat(Acting.as(given.head, () -> given.approval.isOpen(BIMA, LIBRARY)))
                .isTrue();
        assertThat(review(given.head).difference()).isNull();
    }

    @Test
    void theReviewSaysThatTheVersionIsTheCallersOwn() {
        DraftState draft = given.draft(complete());
        Acting.as(given.budi, () -> given.submission.submit(BIMA, LIBRARY, draft, null));

        assertThat(review(both).own()).isTrue();
        assertThat(review(given.budi).own()).isTrue();
        assertThat(review(given.head).own()).isFalse();
    }
}
