package id.go.bps.pst.standards.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.content.Decree;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The life of a version. */
class StandardVersionTest {

    private static final Instant MONDAY = Instant.parse("2024-01-01T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2024-01-02T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 2);
    private static final LocalDate REVIEW = LocalDate.of(2027, 1, 2);
    private static final StandardContent FIRST = StandardContent.bare("Perpustakaan");
    private static final StandardContent SECOND = StandardContent.bare("Layanan Perpustakaan");

    private final ServiceStandard standard = new ServiceStandard(OfficeCode.of("5272"), Slug.of("perpustakaan"));

    @Test
    void begins_as_a_draft() {
        StandardVersion draft = draft();
        assertThat(draft.getStatus()).isEqualTo(Status.DRAFT);
        assertThat(draft.getNumber()).isEqualTo(1);
        assertThat(draft.getOffice()).isEqualTo(OfficeCode.of("5272"));
        assertThat(draft.getContentSha256()).isEqualTo(Documents.sha256(FIRST));
        assertThat(draft.getChangedBy()).isEqualTo("admin.5272");
        assertThat(draft.getPublishedAt()).isNull();
    }

    @Test
    void can_be_edited_while_it_is_a_draft() {
        StandardVersion draft = draft();
        draft.edit(SECOND, TUESDAY, "kepala.5272");
        assertThat(draft.getContent()).isEqualTo(SECOND);
        assertThat(draft.getContentSha256()).isEqualTo(Documents.sha256(SECOND));
        assertThat(draft.getChangedAt()).isEqualTo(TUESDAY);
        assertThat(draft.getChangedBy()).isEqualTo("kepala.5272");
    }

    @Test
    void cannot_be_edited_after_submission_unless_taken_back() {
        StandardVersion submitted = submitted();
        assertThat(submitted.getStatus()).isEqualTo(Status.SUBMITTED);
        assertThat(submitted.getLife().submittedBy()).isEqualTo("admin.5272");
        assertThat(submitted.getLife().reviewDate()).isEqualTo(REVIEW);
        assertConflict(() -> submitted.edit(SECOND, TUESDAY, "admin.5272"), "draft_submitted_meanwhile");
        assertConflict(() -> submitted.submit(null, TUESDAY, "admin.5272"), "draft_submitted_meanwhile");
        submitted.reopen();
        submitted.edit(SECOND, TUESDAY, "admin.5272");
        assertThat(submitted.getContent()).isEqualTo(SECOND);
        assertThat(submitted.getLife().submittedAt()).isNull();
        assertConflict(submitted::reopen, "version_moved_on");
    }

    @Test
    void the_review_is_not_before_the_effective_date() {
        StandardVersion draft =
                StandardVersion.draft(standard, 1, FIRST.effectiveFrom(LocalDate.of(2027, 1, 1)), MONDAY, "admin.5272");
        assertThatThrownBy(() -> draft.submit(LocalDate.of(2027, 1, 1), TUESDAY, "admin.5272"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.getField()).hasValue("reviewDate"));
        assertThat(draft.getStatus()).isEqualTo(Status.DRAFT);
    }

    @Test
    void cannot_be_approved_by_the_person_who_submitted_or_edited_it_last() {
        StandardVersion version = draft();
        version.edit(SECOND, MONDAY, "editor.5272");
        version.submit(null, MONDAY, "admin.5272");
        for (String own : new String[] {"admin.5272", "editor.5272"}) {
            assertThatThrownBy(() -> version.approve(TUESDAY, TUESDAY, own))
                    .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.getMessageKey())
                            .isEqualTo("approval_own"));
        }
        version.approve(TUESDAY, TUESDAY, "kepala.5272");
        assertThat(version.getStatus()).isEqualTo(Status.APPROVED);
        assertThat(version.getLife().approvedAlone()).isFalse();
        assertConflict(() -> version.approve(TUESDAY, TUESDAY, "kepala.5272"), "version_moved_on");
        assertConflict(() -> draft().approve(TUESDAY, TUESDAY, "kepala.5272"), "version_moved_on");
    }

    @Test
    void can_be_taken_back_after_approval_until_its_effective_instant() {
        StandardVersion version = submitted();
        version.approve(TUESDAY, MONDAY, "kepala.5272");
        assertThat(version.isDue(MONDAY)).isFalse();
        assertThat(version.isDue(TUESDAY.minusNanos(1))).isFalse();
        assertThat(version.isDue(TUESDAY)).isTrue();
        assertThatThrownBy(() -> version.publish(TODAY, MONDAY, "portal")).isInstanceOf(IllegalStateException.class);
        version.reopen();
        assertThat(version.getLife()).isEqualTo(withReview(VersionLife.NONE));
        assertThat(version.isDue(TUESDAY)).isFalse();
    }

    private static VersionLife withReview(VersionLife none) {
        return new VersionLife(
                null, null, null, null, false, none.effectiveAt(), REVIEW, null, null, null, null, null, null);
    }

    @Test
    void never_changes_after_publication() {
        StandardVersion published = published();
        assertThat(published.getStatus()).isEqualTo(Status.PUBLISHED);
        assertThat(published.getPublishedAt()).isEqualTo(TUESDAY);
        assertThat(published.getPublishedBy()).isEqualTo("portal");
        assertConflict(() -> published.edit(SECOND, TUESDAY, "admin.5272"), "draft_published_meanwhile");
        assertConflict(() -> published.submit(null, TUESDAY, "admin.5272"), "draft_published_meanwhile");
        assertConflict(published::reopen, "version_moved_on");
        assertThat(published.getContent()).isEqualTo(FIRST.effectiveFrom(TODAY));
        assertThat(published.getContentSha256()).isEqualTo(Documents.sha256(published.getContent()));
    }

    @Test
    void keeps_a_stated_effective_date_when_published() {
        LocalDate named = LocalDate.of(2023, 5, 1);
        StandardVersion version = StandardVersion.draft(standard, 1, FIRST.effectiveFrom(named), MONDAY, "admin.5272");
        version.submit(null, MONDAY, "admin.5272");
        version.approve(MONDAY, MONDAY, "kepala.5272");
        version.publish(TODAY, TUESDAY, "portal");
        assertThat(version.getContent().effectiveDate()).isEqualTo(named);
    }

    @Test
    void is_superseded_once_after_publication() {
        StandardVersion published = published();
        published.supersede(TUESDAY);
        assertThat(published.getStatus()).isEqualTo(Status.SUPERSEDED);
        assertThat(published.getSupersededAt()).isEqualTo(TUESDAY);
        assertThatThrownBy(() -> published.supersede(TUESDAY)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> published.edit(SECOND, TUESDAY, "x")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> draft().supersede(TUESDAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void is_withdrawn_permanently_for_a_reason() {
        StandardVersion published = published();
        assertThatThrownBy(() -> published.withdraw("  ", TUESDAY, "kepala.5272"))
                .isInstanceOf(Refusal.class);
        assertThat(published.getStatus()).isEqualTo(Status.PUBLISHED);
        published.withdraw("Layanan berhenti.", TUESDAY, "kepala.5272");
        assertThat(published.getStatus()).isEqualTo(Status.WITHDRAWN);
        assertThat(published.getLife().withdrawalReason()).isEqualTo("Layanan berhenti.");
        assertConflict(() -> published.withdraw("Lagi.", TUESDAY, "kepala.5272"), "version_moved_on");
        assertThatThrownBy(() -> published.supersede(TUESDAY)).isInstanceOf(IllegalStateException.class);
        assertConflict(() -> draft().withdraw("x", TUESDAY, "x"), "version_moved_on");
    }

    @Test
    void the_next_version_has_its_content_without_effective_date_and_signed_decree() {
        AttachmentRef pdf = new AttachmentRef(
                "8d5a6c8e-0f5b-4a0c-9a53-0e0a4f3b6a11", "sk.pdf", "application/pdf", 10, "0".repeat(64), null);
        StandardVersion first = StandardVersion.draft(
                standard,
                1,
                FIRST.effectiveFrom(LocalDate.of(2024, 1, 2)).decreedBy(Decree.EMPTY.signedAs(pdf)),
                MONDAY,
                "admin.5272");
        StandardVersion next = first.next(standard, 2, TUESDAY, "kepala.5272");
        assertThat(next.getStatus()).isEqualTo(Status.DRAFT);
        assertThat(next.getNumber()).isEqualTo(2);
        assertThat(next.getContent()).isEqualTo(FIRST);
        assertThat(first.getContent().effectiveDate()).isEqualTo(LocalDate.of(2024, 1, 2));
    }

    @Test
    void keeps_an_imported_file_as_it_was_uploaded() {
        byte[] bytes = "isi\r\n".getBytes(StandardCharsets.UTF_8);
        ImportedFile file = new ImportedFile(OfficeCode.of("5272"), "a.txt", "text/plain", bytes, MONDAY);
        bytes[0] = 'X';
        file.getContent()[1] = 'X';
        assertThat(file.getContent()).isEqualTo("isi\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(file.getSha256()).isEqualTo(Documents.sha256(file.getContent()));
    }

    private StandardVersion draft() {
        return StandardVersion.draft(standard, 1, FIRST, MONDAY, "admin.5272");
    }

    private StandardVersion submitted() {
        StandardVersion version = draft();
        version.submit(REVIEW, MONDAY, "admin.5272");
        return version;
    }

    private StandardVersion published() {
        StandardVersion version = submitted();
        version.approve(TUESDAY, MONDAY, "kepala.5272");
        version.publish(TODAY, TUESDAY, "portal");
        return version;
    }

    private static void assertConflict(ThrowingCallable action, String key) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.getKind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(refused.getMessageKey()).isEqualTo(key);
        });
    }
}
