package id.go.bps.pst.standards.drafts;

import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.drafts.DraftTyping.Basis;
import id.go.bps.pst.standards.drafts.DraftTyping.Meeting;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.testkit.memory.Acting;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DraftTypingTest {

    private static final EditorWindow ANIS = new EditorWindow("window-of-ani");
    private static final EditorWindow BUDIS = new EditorWindow("window-of-budi");

    private final StandardsInMemory given = new StandardsInMemory();

    private Basis basis(DraftState seen) {
        return Acting.as(given.ani, () -> given.typing.basis(BIMA, LIBRARY, seen));
    }

    private Meeting meet(Caller caller, EditorWindow window) {
        return Acting.as(caller, () -> given.typing.meet(BIMA, LIBRARY, window, given.seen()));
    }

    @Test
    void aFormIsReadWithTheStateFromWhichItWasFilled() {
        DraftState seen = given.draft(complete());
        given.save(given.budi, seen, complete("Layanan Perpustakaan"));
        Basis basis = basis(seen);

        assertThat(basis.base()).isEqualTo(complete());
        assertThat(basis.untouched()).isEqualTo(complete());
        assertThat(basis.draft().content()).isEqualTo(complete("Layanan Perpustakaan"));
    }

    @Test
    void aFormOfAStateThatIsNoLongerStoredIsReadWithThePresentDraft() {
        DraftState seen = given.draft(complete());

        assertThat(basis(new DraftState(1, seen.lock() + 5)).base()).isNull();
        assertThat(basis(new DraftState(1, seen.lock() + 5)).untouched()).isEqualTo(complete());
        assertThat(basis(new DraftState(2, seen.lock())).base()).isNull();
    }

    @Test
    void withoutADraftNothingCanBeTyped() {
        assertThat(refused(given.ani, () -> basis(new DraftState(1, 1))).getMessageKey())
                .isEqualTo("draft_gone_meanwhile");
        DraftState submitted = given.submitted(complete());
        assertThat(refused(given.ani, () -> basis(submitted)).getMessageKey()).isEqualTo("draft_gone_meanwhile");
        assertThat(refused(given.ani, () -> given.typing.unfinished(BIMA, LIBRARY))
                        .getMessageKey())
                .isEqualTo("draft_gone_meanwhile");
        assertThat(refused(given.ani, () -> meet(given.ani, ANIS)).getMessageKey())
                .isEqualTo("draft_gone_meanwhile");
    }

    @Test
    void colleaguesAtTheSameDraftAreShown() {
        DraftState seen = given.draft(complete());
        assertThat(meet(given.ani, ANIS).others()).isEmpty();
        Meeting meeting = meet(given.budi, BUDIS);

        assertThat(meeting.others()).containsExactly(new Colleague("ani", false));
        assertThat(meeting.now()).isEqualTo(seen);
        assertThat(meet(given.ani, ANIS).others()).containsExactly(new Colleague("budi", false));
    }

    @Test
    void onePersonInTwoWindowsIsShownToThemselves() {
        given.draft(complete());
        meet(given.ani, ANIS);

        assertThat(meet(given.ani, BUDIS).others()).containsExactly(new Colleague("ani", true));
    }

    @Test
    void aPersonWithoutARequestForAMinuteIsNotShown() {
        given.draft(complete());
        meet(given.ani, ANIS);
        given.clock.pass(Duration.ofSeconds(59));
        assertThat(meet(given.budi, BUDIS).others()).hasSize(1);
        given.clock.pass(Duration.ofSeconds(1));
        assertThat(meet(given.budi, BUDIS).others()).isEmpty();
    }

    @Test
    void aWindowOfAWeekAgoCanBeUsedByAnotherPerson() {
        given.draft(complete());
        meet(given.ani, ANIS);
        given.clock.pass(Duration.ofDays(7).plusSeconds(1));
        meet(given.budi, BUDIS);
        meet(given.budi, ANIS);

        assertThat(meet(given.ani, new EditorWindow("another-window")).others())
                .containsExactly(new Colleague("budi", false));
    }

    @Test
    void aWindowOfAnotherVersionIsNotShown() {
        DraftState seen = given.draft(complete());

        assertThat(refused(given.ani, () -> given.typing.meet(BIMA, LIBRARY, ANIS, new DraftState(2, seen.lock())))
                        .getMessageKey())
                .isEqualTo("draft_gone_meanwhile");
    }
}
