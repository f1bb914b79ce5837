package id.go.bps.pst.standards.versions;

import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.MORNING;
import static id.go.bps.pst.standards.StandardsInMemory.TODAY;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.pdf;
import static id.go.bps.pst.standards.StandardsInMemory.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import id.go.bps.pst.testkit.memory.Acting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Publication and withdrawal of a version; its planning is {@link Publication}'s. */
class StandardPublishingTest {

    /** The first instant of the next day in Bima. */
    private static final Instant MIDNIGHT = Instant.parse("2026-11-30T16:00:00Z");

    private final StandardsInMemory given = new StandardsInMemory();
    private final Caller portal = Caller.portal(BIMA);

    /** Runs the task of a version; returns whether the version is in force now. */
    private boolean publishDue(int number) {
        Optional<StandardVersion> version = given.versions.find(BIMA, LIBRARY, number);
        long id = version.map(StandardVersion::getId).orElse(99L);
        int before = given.publishedNews.all().size();
        Acting.as(portal, () -> given.publishing.publishDue(BIMA, id));
        return given.publishedNews.all().size() > before;
    }

    private void withdraw(Caller caller, int number, String reason) {
        Acting.as(caller, () -> given.publishing.withdraw(BIMA, LIBRARY, number, reason));
    }

    private String refusedToWithdraw(Caller caller, int number) {
        return refused(caller, () -> withdraw(caller, number, "Berhenti")).getMessageKey();
    }

    private StandardVersion version(int number) {
        return given.versions.find(BIMA, LIBRARY, number).orElseThrow();
    }

    private boolean publishImported(StandardContent content) {
        return Acting.as(
                portal,
                () -> given.publishing.publishImported(
                        BIMA, LIBRARY, content, "lama.txt", "text/plain", "isi".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aVersionIsEffectiveFromTheStartOfItsDateInTheOfficesZoneElseFromNow() {
        assertThat(given.publication.effective(BIMA, complete().effectiveFrom(TODAY.plusDays(1)), MORNING))
                .isEqualTo(MIDNIGHT);
        assertThat(given.publication.effective(BIMA, complete(), MORNING)).isEqualTo(MORNING);
    }

    @Test
    void aScheduledVersionIsPublishedOnItsDateAndNotBefore() {
        given.approve(given.submitted(complete().effectiveFrom(TODAY.plusDays(1))));
        given.clock.set(MIDNIGHT.minusMillis(1));
        assertThat(publishDue(1)).isFalse();
        assertThat(version(1).getStatus()).isEqualTo(Status.APPROVED);
        assertThat(Acting.as(
                        portal,
                        () -> given.publishing.publishDue(BIMA, version(1).getId())))
                .as("it is due again")
                .contains(MIDNIGHT);

        given.clock.set(MIDNIGHT);
        assertThat(publishDue(1)).isTrue();
        assertThat(version(1).getStatus()).isEqualTo(Status.PUBLISHED);
        assertThat(version(1).getPublishedAt()).isEqualTo(MIDNIGHT);
        assertThat(version(1).getPublishedBy()).isEqualTo("portal");
        assertThat(given.publishedNews.all()).containsExactly(new StandardPublished(BIMA, LIBRARY, 1));
    }

    @Test
    void aVersionIsPublishedOnce() {
        given.approve(given.submitted(complete().effectiveFrom(TODAY.plusDays(1))));
        given.clock.set(MIDNIGHT);
        publishDue(1);

        assertThat(publishDue(1)).isFalse();
        assertThat(publishDue(2)).isFalse();
        assertThat(given.publishedNews.all()).hasSize(1);
    }

    @Test
    void aVersionThatWasTakenBackIsNotPublished() {
        given.approve(given.submitted(complete().effectiveFrom(TODAY.plusDays(1))));
        DraftState seen = given.seen();
        Acting.as(given.ani, () -> given.submission.takeBack(BIMA, LIBRARY, seen));
        given.clock.set(MIDNIGHT);

        assertThat(publishDue(1)).isFalse();
        assertThat(version(1).getStatus()).isEqualTo(Status.DRAFT);
    }

    @Test
    void theVersionInForceIsSupersededAtTheSameInstant() {
        given.published(complete());
        given.clock.pass(Duration.ofHours(1));
        given.published(complete("Layanan Perpustakaan"));
        Instant now = MORNING.plus(Duration.ofHours(1));

        assertThat(version(1).getStatus()).isEqualTo(Status.SUPERSEDED);
        assertThat(version(1).getSupersededAt()).isEqualTo(now);
        assertThat(version(2).getStatus()).isEqualTo(Status.PUBLISHED);
        assertThat(version(2).getPublishedAt()).isEqualTo(now);
        assertThat(given.versions.lastEvent(version(1)).map(VersionStep::new))
                .contains(new VersionStep(EventKind.SUPERSEDED, now, "kepala", null));
        assertThat(given.publishedNews.all())
                .containsExactly(new StandardPublished(BIMA, LIBRARY, 1), new StandardPublished(BIMA, LIBRARY, 2));
    }

    @Test
    void aVersionWithoutAnEffectiveDateGetsTheDateInTheOfficesZone() {
        given.clock.set(MIDNIGHT.plusSeconds(1));
        given.published(complete());

        assertThat(version(1).getContent().effectiveDate()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void theSignedDecreeBecomesPublicWithTheVersion() {
        given.submitted(complete());
        assertThat(given.files.isPublic(BIMA, pdf("1"))).isFalse();
        given.approve(given.seen());
        assertThat(given.files.isPublic(BIMA, pdf("1"))).isTrue();
    }

    @Test
    void theHeadWithdrawsAPublicVersionForAReason() {
        given.published(complete());
        given.clock.pass(Duration.ofDays(1));
        withdraw(given.head, 1, " Layanan berhenti ");

        Instant now = MORNING.plus(Duration.ofDays(1));
        assertThat(version(1).getStatus()).isEqualTo(Status.WITHDRAWN);
        assertThat(version(1).getLife().withdrawnAt()).isEqualTo(now);
        assertThat(version(1).getLife().withdrawnBy()).isEqualTo("kepala");
        assertThat(version(1).getEndedAt()).contains(now);
        assertThat(given.versions.lastEvent(version(1)).map(VersionStep::new))
                .contains(new VersionStep(EventKind.WITHDRAWN, now, "kepala", "Layanan berhenti"));
        assertThat(given.withdrawnNews.all()).containsExactly(new StandardWithdrawn(BIMA, LIBRARY, 1));
    }

    @Test
    void anAdministratorWithdrawsOnlyIfTheOfficeNeedsNoSecondPerson() {
        given.published(complete());
        assertThat(Acting.as(given.ani, () -> given.publishing.mayWithdraw(BIMA)))
                .isFalse();
        assertThat(Acting.as(given.head, () -> given.publishing.mayWithdraw(BIMA)))
                .isTrue();
        assertThat(refusedToWithdraw(given.ani, 1)).isEqualTo("not_found");
        assertThat(version(1).getStatus()).isEqualTo(Status.PUBLISHED);

        given.registry.letPublishAlone(BIMA, true);
        assertThat(Acting.as(given.ani, () -> given.publishing.mayWithdraw(BIMA)))
                .isTrue();
        withdraw(given.ani, 1, "Berhenti");
        assertThat(version(1).getStatus()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void anOfficerNeverWithdraws() {
        given.registry.letPublishAlone(BIMA, true);
        Caller officer = Caller.person("tono", "Tono", Set.of(Role.OFFICER), Set.of(BIMA));

        assertThat(Acting.as(officer, () -> given.publishing.mayWithdraw(BIMA))).isFalse();
    }

    @Test
    void withdrawingNeedsAReason() {
        given.published(complete());
        Refusal refusal = refused(given.head, () -> withdraw(given.head, 1, " "));

        assertThat(refusal.getField()).contains("reason");
        assertThat(version(1).getStatus()).isEqualTo(Status.PUBLISHED);
        assertThat(given.withdrawnNews.all()).isEmpty();
    }

    @Test
    void aVersionNoLongerInForceIsNotWithdrawn() {
        assertThat(refusedToWithdraw(given.head, 1)).isEqualTo("version_moved_on");
        given.published(complete());
        given.published(complete("Layanan Perpustakaan"));
        assertThat(refusedToWithdraw(given.head, 1)).isEqualTo("version_moved_on");
        withdraw(given.head, 2, "Berhenti");
        assertThat(refusedToWithdraw(given.head, 2)).isEqualTo("version_moved_on");
    }

    @Test
    void aVersionPublishedByAnotherSystemIsPublicWithItsFile() {
        StandardContent incomplete = StandardContent.bare("Perpustakaan").effectiveFrom(LocalDate.of(2020, 1, 1));

        assertThat(publishImported(incomplete)).isTrue();
        assertThat(version(1).getStatus()).isEqualTo(Status.PUBLISHED);
        assertThat(version(1).getContent()).isEqualTo(incomplete);
        assertThat(version(1).getPublishedAt()).isEqualTo(MORNING);
        assertThat(version(1).getPublishedBy()).isEqualTo("portal");
        assertThat(version(1).getEffectiveAt()).isNull();
        ImportedFile file = given.versions
                .findFile(BIMA, version(1).getImportedFileId().orElseThrow())
                .orElseThrow();
        assertThat(file.getFileName()).isEqualTo("lama.txt");
        assertThat(given.versions.lastEvent(version(1)).orElseThrow().getWhat()).isEqualTo(EventKind.PUBLISHED);
        assertThat(given.publishedNews.all()).containsExactly(new StandardPublished(BIMA, LIBRARY, 1));
    }

    @Test
    void anImportDoesNotReplaceAnExistingStandard() {
        publishImported(complete());

        assertThat(publishImported(complete("Lain"))).isFalse();
        assertThat(given.versions.count(BIMA, LIBRARY)).isEqualTo(1);
        assertThat(given.publishedNews.all()).hasSize(1);
    }
}
