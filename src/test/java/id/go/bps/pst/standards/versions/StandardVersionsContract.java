package id.go.bps.pst.standards.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.persistence.DuplicateRow;
import id.go.bps.pst.standards.content.Decree;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The contract of every {@link StandardVersions}, in memory and in PostgreSQL. */
abstract class StandardVersionsContract {

    /** Offices without standards. */
    private static final OfficeCode HEAD = OfficeCode.of("0000");

    private static final OfficeCode PROVINCE = OfficeCode.of("5200");
    private static final Instant MORNING = Instant.parse("2026-11-02T00:00:00Z");
    private static final Instant NOON = MORNING.plus(Duration.ofHours(5));
    private static final StandardContent LIBRARY = StandardContent.bare("Perpustakaan");
    private static final StandardContent OTHERWISE = StandardContent.bare("Layanan Perpustakaan");

    abstract StandardVersions versions();

    /** A stored standard, of a service that the office offers under this name. */
    abstract ServiceStandard standard(OfficeCode office, String service);

    private ServiceStandard library() {
        return standard(HEAD, "Pojok Baca");
    }

    private StandardVersion add(StandardVersion version) {
        versions().add(version);
        return version;
    }

    private StandardVersion draft(ServiceStandard standard, int number) {
        return add(StandardVersion.draft(standard, number, LIBRARY, MORNING, "ani"));
    }

    private StandardVersion published(ServiceStandard standard, int number) {
        return add(GivenVersions.published(standard, number, LIBRARY, MORNING));
    }

    private StandardVersion superseded(ServiceStandard standard, int number) {
        return add(GivenVersions.superseded(standard, number, LIBRARY, MORNING, NOON));
    }

    private StandardVersion withdrawn(ServiceStandard standard, int number) {
        return add(GivenVersions.withdrawn(standard, number, LIBRARY, MORNING, NOON));
    }

    private static Refusal refused(Function<StandardVersions, ?> action, StandardVersions versions) {
        return catchThrowableOfType(Refusal.class, () -> action.apply(versions));
    }

    @Test
    void aVersionIsFoundByItsNumberAndByItsStatus() {
        ServiceStandard library = library();
        StandardVersion old = superseded(library, 1);
        StandardVersion inForce = published(library, 2);
        StandardVersion draft = draft(library, 3);

        assertThat(versions().find(HEAD, library.getService(), 1)).containsSame(old);
        assertThat(versions().find(HEAD, library.getService(), 4)).isEmpty();
        assertThat(versions().find(HEAD, library.getService(), Status.PUBLISHED))
                .containsSame(inForce);
        assertThat(versions().find(HEAD, library.getService(), Status.WITHDRAWN))
                .isEmpty();
        assertThat(versions().findOpen(HEAD, library.getService())).containsSame(draft);
    }

    @Test
    void theOpenVersionIsADraftASubmittedOrAnApprovedOne() {
        ServiceStandard library = library();
        published(library, 1);
        assertThat(versions().findOpen(HEAD, library.getService())).isEmpty();

        StandardVersion version = draft(library, 2);
        version.submit(null, MORNING, "ani");
        versions().flush();
        assertThat(versions().findOpen(HEAD, library.getService())).containsSame(version);
        version.approve(NOON, MORNING, "kepala");
        versions().flush();
        assertThat(versions().findOpen(HEAD, library.getService())).containsSame(version);
    }

    @Test
    void thePublicVersionIsTheOneInForceElseTheLastWithdrawn() {
        ServiceStandard library = library();
        assertThat(versions().findCurrent(HEAD, library.getService())).isEmpty();
        withdrawn(library, 1);
        StandardVersion last = withdrawn(library, 2);
        draft(library, 3);
        assertThat(versions().findCurrent(HEAD, library.getService())).containsSame(last);

        StandardVersion inForce = published(library, 4);
        assertThat(versions().findCurrent(HEAD, library.getService())).containsSame(inForce);
    }

    @Test
    void theVersionInForceAndTheOpenOneOfEachStandardAreReadTogether() {
        ServiceStandard library = library();
        ServiceStandard garden = standard(HEAD, "Taman Baca");
        superseded(library, 1);
        StandardVersion inForce = published(library, 2);
        StandardVersion draft = draft(library, 3);
        withdrawn(garden, 1);
        StandardVersion begun = draft(garden, 2);

        assertThat(versions().current(HEAD)).hasSize(2);
        assertThat(versions().current(HEAD).get(library.getService())).containsExactlyInAnyOrder(inForce, draft);
        assertThat(versions().current(HEAD).get(garden.getService())).containsExactly(begun);
    }

    @Test
    void aListHasAllButTheContentTheNewestFirst() {
        ServiceStandard library = library();
        StandardContent decreed = LIBRARY.decreedBy(new Decree("7/2026", LocalDate.of(2026, 10, 30), null))
                .effectiveFrom(LocalDate.of(2026, 11, 1));
        StandardVersion old = add(GivenVersions.withdrawn(library, 1, decreed, MORNING, NOON));
        StandardVersion draft = draft(library, 2);

        assertThat(versions().list(HEAD, library.getService()))
                .containsExactly(new VersionView(draft).line(), new VersionView(old).line());
        VersionLine line = versions().list(HEAD, library.getService()).get(1);
        assertThat(line.decreeNumber()).isEqualTo("7/2026");
        assertThat(line.effectiveDate()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(line.life().withdrawalReason()).isEqualTo("Layanan berhenti");
    }

    @Test
    void aListIsReadInParts() {
        ServiceStandard library = library();
        superseded(library, 1);
        superseded(library, 2);
        published(library, 3);

        assertThat(versions().list(HEAD, library.getService(), 0, 2))
                .extracting(VersionLine::number)
                .containsExactly(3, 2);
        assertThat(versions().list(HEAD, library.getService(), 2, 2))
                .extracting(VersionLine::number)
                .containsExactly(1);
        assertThat(versions().count(HEAD, library.getService())).isEqualTo(3);
        assertThat(versions().count(HEAD, standard(HEAD, "Taman Baca").getService()))
                .isZero();
    }

    @Test
    void versionsAreCountedFromOne() {
        ServiceStandard library = library();
        assertThat(versions().nextNumber(HEAD, library.getService())).isEqualTo(1);
        superseded(library, 1);
        published(library, 2);
        assertThat(versions().nextNumber(HEAD, library.getService())).isEqualTo(3);
    }

    @Test
    void publicVersionsAreListedByServiceWithoutOpenOnes() {
        ServiceStandard library = library();
        ServiceStandard garden = standard(HEAD, "Taman Baca");
        superseded(library, 1);
        published(library, 2);
        draft(library, 3);
        draft(garden, 1);

        assertThat(versions().listPublic(HEAD)).containsOnlyKeys(library.getService());
        assertThat(versions().listPublic(HEAD).get(library.getService()))
                .extracting(VersionLine::number)
                .containsExactly(2, 1);
    }

    @Test
    void stepsAreListedInTheOrderOfTheirRecording() {
        ServiceStandard library = library();
        StandardVersion first = superseded(library, 1);
        StandardVersion second = draft(library, 2);
        versions().note(first, EventKind.SUPERSEDED, NOON, "kepala", null);
        versions().note(second, EventKind.BEGUN, NOON, "ani", "1");
        versions().note(second, EventKind.RETURNED, MORNING, "kepala", "Isi biaya");

        assertThat(versions().steps(HEAD, library.getService(), 2, 2)).containsOnlyKeys(2);
        assertThat(versions().steps(HEAD, library.getService(), 1, 2).get(2))
                .containsExactly(
                        new VersionStep(EventKind.BEGUN, NOON, "ani", "1"),
                        new VersionStep(EventKind.RETURNED, MORNING, "kepala", "Isi biaya"));
        assertThat(versions().lastEvent(second).orElseThrow().getWhat()).isEqualTo(EventKind.RETURNED);
        assertThat(versions().lastEvent(first).orElseThrow().getRemark()).isNull();
        assertThat(versions().lastEvent(published(standard(HEAD, "Taman Baca"), 1)))
                .isEmpty();
    }

    @Test
    void eachWriteMakesANewState() {
        StandardVersion draft = draft(library(), 1);
        DraftState before = draft.getSeen();
        versions().flush();
        assertThat(draft.getSeen()).isEqualTo(before);

        draft.edit(OTHERWISE, NOON, "budi");
        versions().flush();

        assertThat(draft.getSeen()).isNotEqualTo(before);
        assertThat(draft.getSeen().number()).isEqualTo(1);
    }

    @Test
    void aStandardHasAtMostOneOpenVersion() {
        ServiceStandard library = library();
        draft(library, 1);

        assertThat(DuplicateRow.isCauseOf(catchThrowableOfType(PersistenceException.class, () -> draft(library, 2))))
                .isTrue();
    }

    @Test
    void aStandardHasAtMostOneVersionInForce() {
        ServiceStandard library = library();
        published(library, 1);

        assertThat(DuplicateRow.isCauseOf(
                        catchThrowableOfType(PersistenceException.class, () -> published(library, 2))))
                .isTrue();
    }

    @Test
    void theOpenVersionIsReturnedToACallerWhoSawItsState() {
        ServiceStandard library = library();
        StandardVersion draft = draft(library, 1);

        assertThat(versions().getOpen(HEAD, library.getService(), draft.getSeen()))
                .isSameAs(draft);
        assertThat(versions().getDraft(HEAD, library.getService(), draft.getSeen()))
                .isSameAs(draft);
        assertThat(versions().getDraftToWrite(HEAD, library.getService())).isSameAs(draft);
        assertThat(versions().lock(HEAD, draft.getId())).containsSame(draft);
    }

    @Test
    void aCallerWhoSawAnEarlierStateGetsTheNameOfTheColleague() {
        ServiceStandard library = library();
        StandardVersion draft = draft(library, 1);
        DraftState seen = draft.getSeen();
        draft.edit(OTHERWISE, NOON, "budi");
        versions().flush();

        Refusal refusal = refused(all -> all.getDraft(HEAD, library.getService(), seen), versions());
        assertThat(refusal.getMessageKey()).isEqualTo("draft_changed_meanwhile");
        assertThat(refusal.getArguments()).containsExactly("budi");
        assertThat(refused(all -> all.getOpen(HEAD, library.getService(), seen), versions())
                        .getMessageKey())
                .isEqualTo("draft_changed_meanwhile");
    }

    @Test
    void aCallerWhoSawAnotherVersionGetsAConflict() {
        ServiceStandard library = library();
        published(library, 1);
        StandardVersion submitted = draft(library, 2);
        submitted.submit(null, NOON, "ani");
        versions().flush();

        assertThat(refused(
                                all -> all.getOpen(
                                        HEAD,
                                        library.getService(),
                                        new DraftState(1, submitted.getSeen().lock())),
                                versions())
                        .getMessageKey())
                .isEqualTo("draft_changed_meanwhile");
    }

    @Test
    void aCallerWhoSawAStateBeforeAnotherSubmissionGetsAConflict() {
        ServiceStandard library = library();
        StandardVersion version = draft(library, 1);
        version.submit(null, MORNING, "ani");
        versions().flush();
        DraftState seen = version.getSeen();
        version.reopen();
        versions().flush();
        version.submit(null, NOON, "ani");
        versions().flush();

        assertThat(refused(all -> all.getOpen(HEAD, library.getService(), seen), versions())
                        .getMessageKey())
                .isEqualTo("version_moved_on");
    }

    @Test
    void aSubmittedVersionIsNoDraftToWrite() {
        ServiceStandard library = library();
        StandardVersion version = draft(library, 1);
        version.submit(null, MORNING, "ani");
        versions().flush();

        Refusal refusal = refused(all -> all.getDraftToWrite(HEAD, library.getService()), versions());
        assertThat(refusal.getMessageKey()).isEqualTo("draft_submitted_meanwhile");
        assertThat(refusal.getArguments()).containsExactly("ani");
        assertThat(refused(all -> all.getDraft(HEAD, library.getService(), version.getSeen()), versions())
                        .getMessageKey())
                .isEqualTo("draft_submitted_meanwhile");
    }

    @Test
    void aDiscardedDraftIsNotFound() {
        ServiceStandard library = library();
        StandardVersion draft = draft(library, 1);
        versions().remove(draft);

        assertThat(versions().findOpen(HEAD, library.getService())).isEmpty();
        assertThat(versions().lock(HEAD, draft.getId())).isEmpty();
        assertThat(refused(all -> all.getDraftToWrite(HEAD, library.getService()), versions())
                        .getMessageKey())
                .isEqualTo("draft_gone_meanwhile");
        assertThat(refused(all -> all.getOpen(HEAD, library.getService(), draft.getSeen()), versions())
                        .getMessageKey())
                .isEqualTo("draft_gone_meanwhile");
    }

    @Test
    void aPublishedVersionCannotBeRemoved() {
        StandardVersion inForce = published(library(), 1);

        assertThat(catchThrowableOfType(
                        PersistenceException.class, () -> versions().remove(inForce)))
                .isNotNull();
    }

    private ImportedFile file(OfficeCode office, String name, String content) {
        ImportedFile file =
                new ImportedFile(office, name, "text/plain", content.getBytes(StandardCharsets.UTF_8), MORNING);
        versions().add(file);
        return file;
    }

    @Test
    void aFileIsFoundByItsIdAndByItsNameAndBytes() {
        ImportedFile first = file(HEAD, "standar.txt", "isi");
        ImportedFile again = file(HEAD, "standar.txt", "isi");

        assertThat(versions().findFile(HEAD, first.getId())).containsSame(first);
        assertThat(versions().findFile(HEAD, "standar.txt", first.getSha256())).containsSame(again);
        assertThat(versions().findFile(HEAD, "lain.txt", first.getSha256())).isEmpty();
        assertThat(versions()
                        .findFile(HEAD, "standar.txt", file(HEAD, "b", "lain").getSha256()))
                .isEmpty();
    }

    @Test
    void extractedTextIsFoundByItsFileAndIsNoUploadedFile() {
        ImportedFile pdf = file(HEAD, "standar.pdf", "%PDF");
        ImportedFile text = ImportedFile.textOf(pdf, "teks".getBytes(StandardCharsets.UTF_8), MORNING);
        versions().add(text);

        assertThat(versions().findTextOf(HEAD, pdf.getId())).containsSame(text);
        assertThat(versions().findTextOf(HEAD, text.getId())).isEmpty();
        assertThat(versions().findFile(HEAD, "standar.pdf", text.getSha256())).isEmpty();
    }

    @Test
    void versionsOfOtherOfficesAreInvisible() {
        ServiceStandard theirs = standard(PROVINCE, "Pojok Baca");
        StandardVersion inForce = published(theirs, 1);
        StandardVersion draft = draft(theirs, 2);
        versions().note(draft, EventKind.BEGUN, NOON, "ani", null);
        ImportedFile file = file(PROVINCE, "standar.txt", "isi");
        versions().add(ImportedFile.textOf(file, new byte[1], NOON));

        assertThat(versions().find(PROVINCE, theirs.getService(), 1)).containsSame(inForce);
        assertThat(versions().find(HEAD, theirs.getService(), 1)).isEmpty();
        assertThat(versions().find(HEAD, theirs.getService(), Status.PUBLISHED)).isEmpty();
        assertThat(versions().findOpen(HEAD, theirs.getService())).isEmpty();
        assertThat(versions().current(HEAD)).isEmpty();
        assertThat(versions().lock(HEAD, draft.getId())).isEmpty();
        assertThat(versions().list(HEAD, theirs.getService())).isEmpty();
        assertThat(versions().listPublic(HEAD)).isEmpty();
        assertThat(versions().count(HEAD, theirs.getService())).isZero();
        assertThat(versions().steps(HEAD, theirs.getService(), 1, 2)).isEmpty();
        assertThat(versions().findFile(HEAD, file.getId())).isEmpty();
        assertThat(versions().findFile(HEAD, "standar.txt", file.getSha256())).isEmpty();
        assertThat(versions().findTextOf(HEAD, file.getId())).isEmpty();
    }
}
