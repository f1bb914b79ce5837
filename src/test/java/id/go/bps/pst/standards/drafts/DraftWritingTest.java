package id.go.bps.pst.standards.drafts;

import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.COUNTER;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.MORNING;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.reachedBy;
import static id.go.bps.pst.standards.StandardsInMemory.refused;
import static id.go.bps.pst.standards.StandardsInMemory.steps;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.content.ComplaintChannels;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.testkit.memory.Acting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writes through the use cases: {@link StandardDrafting#save} at a person's request, {@link DraftTyping#keep} while a person types. */
class DraftWritingTest {

    private static final Map<String, List<String>> TYPED = Map.of("procedure", List.of("Langkah"));

    private final StandardsInMemory given = new StandardsInMemory();

    private static StandardContent procedure(String... steps) {
        return complete().but().procedure(steps(steps)).build();
    }

    private static StandardContent requirements(StandardContent content, String... steps) {
        return content.but().requirements(steps(steps)).build();
    }

    private static StandardContent complainingTo(String... contacts) {
        return complete()
                .but()
                .complaints(new ComplaintChannels(null, List.of(contacts), null))
                .build();
    }

    private SaveResult keep(Caller caller, DraftState seen, StandardContent content, UnsavedText.Part... parts) {
        return keep(caller, new TypedDraft(seen, content, List.of(parts), Map.of()));
    }

    private SaveResult keep(Caller caller, TypedDraft typed) {
        return Acting.as(caller, () -> given.typing.keep(BIMA, LIBRARY, typed));
    }

    /** The content of the form, without refusals so far. */
    private static UnsavedText.Part typed(String part) {
        return new UnsavedText.Part(part, false, TYPED);
    }

    private UnsavedText unfinished(Caller caller) {
        return Acting.as(caller, () -> given.typing.unfinished(BIMA, LIBRARY));
    }

    @Test
    void typedTextIsSavedWithPersonAndTime() {
        DraftState seen = given.draft(complete());
        given.clock.pass(Duration.ofMinutes(5));
        SaveResult saved = given.save(given.budi, seen, procedure("Datang"));

        assertThat(saved.collisions()).isEmpty();
        assertThat(saved.news()).isEmpty();
        assertThat(saved.version().content()).isEqualTo(procedure("Datang"));
        assertThat(given.open().getContent()).isEqualTo(procedure("Datang"));
        assertThat(given.open().getChangedBy()).isEqualTo("budi");
        assertThat(given.open().getChangedAt()).isEqualTo(MORNING.plus(Duration.ofMinutes(5)));
    }

    @Test
    void savingTheSameContentMakesNoNewState() {
        DraftState seen = given.draft(complete());

        assertThat(given.save(given.budi, seen, complete()).version().seen()).isEqualTo(seen);
        assertThat(given.open().getChangedBy()).isEqualTo("ani");
    }

    @Test
    void changesOfDifferentPartsAreMergedAndTheColleaguesPartsReported() {
        DraftState seen = given.draft(complete());
        given.save(given.budi, seen, procedure("Datang"));
        SaveResult saved = given.save(given.ani, seen, requirements(complete(), "Membawa surat"));

        assertThat(saved.version().content()).isEqualTo(requirements(procedure("Datang"), "Membawa surat"));
        assertThat(saved.collisions()).isEmpty();
        assertThat(saved.news()).containsExactly("PROCEDURE");
    }

    @Test
    void whereBothChangedAPartTheColleaguesTextStays() {
        DraftState seen = given.draft(complete());
        given.save(given.budi, seen, procedure("Datang dengan surat"));
        SaveResult saved = given.save(given.ani, seen, procedure("Menelepon dahulu"));

        assertThat(saved.collisions()).containsExactly("PROCEDURE");
        assertThat(saved.news()).isEmpty();
        assertThat(saved.version().content()).isEqualTo(procedure("Datang dengan surat"));
    }

    @Test
    void complaintsCannotGoToAContactThatTheOfficeDoesNotHave() {
        DraftState seen = given.draft(complete());
        Refusal refusal = refused(given.ani, () -> given.save(given.ani, seen, complainingTo(COUNTER, "hilang")));

        assertThat(refusal.getMessageKey()).isEqualTo("contact_unknown");
        assertThat(refusal.getField()).contains("complaints");
        assertThat(given.open().getContent()).isEqualTo(complete());
    }

    @Test
    void complaintsGoToEveryContactThatTheOfficeHas() {
        given.tell(BIMA, reachedBy(COUNTER, "kotak-saran"));
        DraftState seen = given.draft(complete());

        assertThat(given.save(given.ani, seen, complainingTo("kotak-saran", COUNTER))
                        .version()
                        .content()
                        .complaints()
                        .contacts())
                .containsExactly("kotak-saran", COUNTER);
    }

    @Test
    void aMissingContactIsReportedAtTheNextSave() {
        DraftState seen = given.draft(complete());
        given.tell(BIMA, reachedBy("kotak-saran"));

        assertThat(refused(given.ani, () -> given.save(given.ani, seen, procedure("Datang")))
                        .getMessageKey())
                .isEqualTo("contact_unknown");
    }

    @Test
    void textForAnotherVersionIsNotSaved() {
        given.published(complete());
        DraftState seen = given.draft(complete());
        DraftState other = new DraftState(1, seen.lock());

        assertThat(refused(given.ani, () -> given.save(given.ani, other, procedure("Datang")))
                        .getMessageKey())
                .isEqualTo("draft_gone_meanwhile");
    }

    @Test
    void textForASubmittedOrDiscardedDraftIsNotSaved() {
        DraftState submitted = given.submitted(complete());
        assertThat(refused(given.budi, () -> given.save(given.budi, submitted, procedure("Datang")))
                        .getMessageKey())
                .isEqualTo("draft_submitted_meanwhile");

        Acting.as(given.ani, () -> given.submission.takeBack(BIMA, LIBRARY, submitted));
        DraftState draft = given.seen();
        Acting.as(given.ani, () -> given.drafting.discard(BIMA, LIBRARY, draft));
        assertThat(refused(given.budi, () -> given.save(given.budi, draft, procedure("Datang")))
                        .getMessageKey())
                .isEqualTo("draft_gone_meanwhile");
    }

    @Test
    void aVersionSubmittedWhileTheSaveWaitedIsNotChanged() {
        DraftState seen = given.draft(complete());
        given.versions.meanwhile(() -> Acting.as(given.ani, () -> given.submission.submit(BIMA, LIBRARY, seen, null)));

        assertThat(refused(given.budi, () -> given.save(given.budi, seen, procedure("Datang")))
                        .getMessageKey())
                .isEqualTo("draft_submitted_meanwhile");
        assertThat(given.open().getContent()).isEqualTo(complete());
    }

    @Test
    void autosaveStoresTheTextAndLeavesNothingUnsaved() {
        DraftState seen = given.draft(complete());
        SaveResult saved = keep(given.ani, seen, procedure("Datang"), typed("PROCEDURE"));

        assertThat(saved.version().content()).isEqualTo(procedure("Datang"));
        assertThat(unfinished(given.ani).isEmpty()).isTrue();
    }

    @Test
    void aCollisionDuringAutosaveIsStoredForItsWriterOnly() {
        DraftState seen = given.draft(complete());
        given.save(given.budi, seen, procedure("Datang dengan surat"));
        SaveResult saved = keep(given.ani, seen, procedure("Menelepon dahulu"), typed("PROCEDURE"));

        assertThat(saved.collisions()).containsExactly("PROCEDURE");
        assertThat(unfinished(given.ani).parts()).containsExactly(new UnsavedText.Part("PROCEDURE", true, TYPED));
        assertThat(unfinished(given.ani).collisions()).containsExactly("PROCEDURE");
        assertThat(unfinished(given.budi).isEmpty()).isTrue();
    }

    @Test
    void aCollisionStaysUndecidedDuringAutosave() {
        DraftState seen = given.draft(complete());
        given.save(given.budi, seen, procedure("Datang dengan surat"));
        keep(given.ani, seen, procedure("Menelepon dahulu"), typed("PROCEDURE"));
        SaveResult saved = keep(given.ani, given.seen(), procedure("Menelepon saja"), typed("PROCEDURE"));

        assertThat(saved.collisions()).containsExactly("PROCEDURE");
        assertThat(given.open().getContent()).isEqualTo(procedure("Datang dengan surat"));
    }

    @Test
    void aCollisionEndsWhenTheWriterTypesTheColleaguesText() {
        DraftState seen = given.draft(complete());
        given.save(given.budi, seen, procedure("Datang dengan surat"));
        keep(given.ani, seen, procedure("Menelepon dahulu"), typed("PROCEDURE"));
        SaveResult saved = keep(given.ani, given.seen(), procedure("Datang dengan surat"), typed("PROCEDURE"));

        assertThat(saved.collisions()).isEmpty();
        assertThat(unfinished(given.ani).isEmpty()).isTrue();
    }

    @Test
    void savingDecidesACollision() {
        DraftState seen = given.draft(complete());
        given.save(given.budi, seen, procedure("Datang dengan surat"));
        keep(given.ani, seen, procedure("Menelepon dahulu"), typed("PROCEDURE"));
        SaveResult saved = given.save(given.ani, given.seen(), procedure("Menelepon dahulu"));

        assertThat(saved.collisions()).isEmpty();
        assertThat(given.open().getContent()).isEqualTo(procedure("Menelepon dahulu"));
        assertThat(unfinished(given.ani).isEmpty()).isTrue();
    }

    @Test
    void typingInOtherPartsKeepsTheCollision() {
        DraftState seen = given.draft(complete());
        given.save(given.budi, seen, procedure("Datang dengan surat"));
        keep(given.ani, seen, procedure("Menelepon dahulu"), typed("PROCEDURE"));
        StandardContent now = given.open().getContent();
        keep(given.ani, given.seen(), requirements(now, "Membawa surat"), typed("REQUIREMENTS"));

        assertThat(given.open().getContent()).isEqualTo(requirements(now, "Membawa surat"));
        assertThat(unfinished(given.ani).collisions()).containsExactly("PROCEDURE");
    }

    @Test
    void aSaveWithoutPartsKeepsUnsavedText() {
        DraftState seen = given.draft(complete());
        given.save(given.budi, seen, procedure("Datang dengan surat"));
        keep(given.ani, seen, procedure("Menelepon dahulu"), typed("PROCEDURE"));
        keep(given.ani, given.seen(), given.open().getContent());

        assertThat(unfinished(given.ani).collisions()).containsExactly("PROCEDURE");
    }

    @Test
    void contentRemovedByTypingCanBeRestored() {
        given.draft(complete());
        given.saveByItself(true);
        for (StandardContent typed : List.of(
                procedure("Datang ke loket", "Mengisi buku tamu", "Pulang"),
                procedure("Datang ke loket", "Mengisi buku tamu"),
                procedure("Datang ke loket", "Mengisi buku tamu di meja"),
                procedure("Datang ke loket", "Mengisi buku tamu di meja depan"))) {
            keep(given.ani, given.seen(), typed, typed("PROCEDURE"));
        }

        // Within one minute: the last state, and the one with the removed step
        assertThat(given.revisions.list(BIMA, LIBRARY, MORNING, 0, 2))
                .extracting(DraftRevision::content)
                .containsExactly(
                        procedure("Datang ke loket", "Mengisi buku tamu di meja depan"),
                        procedure("Datang ke loket", "Mengisi buku tamu", "Pulang"));
    }

    @Test
    void withAnUnknownBaseEveryDifferenceCollides() {
        DraftState seen = given.draft(complete());
        SaveResult saved =
                keep(given.ani, new DraftState(1, seen.lock() + 7), procedure("Menelepon dahulu"), typed("PROCEDURE"));

        assertThat(saved.collisions()).containsExactly("PROCEDURE");
        assertThat(given.open().getContent()).isEqualTo(complete());
    }
}
