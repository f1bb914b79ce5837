package id.go.bps.pst.standards.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.StandardVersion;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of every {@link DraftRevisions}, in memory and in PostgreSQL. */
abstract class DraftRevisionsContract {

    private static final OfficeCode HEAD = OfficeCode.of("0000");
    private static final OfficeCode PROVINCE = OfficeCode.of("5200");
    private static final Slug CORNER = Slug.of("pojok-baca");
    private static final Instant MORNING = GivenDrafts.MORNING;

    abstract DraftRevisions revisions();

    /** A draft that was saved by Ani in the morning, of a service of that name. */
    abstract StandardVersion draft(OfficeCode office, String service);

    /** Sets whether drafts are saved automatically or at a person's request from now on. */
    abstract void beTyping(boolean typing);

    /** Writes what has changed. */
    abstract void flush();

    abstract void discard(StandardVersion draft, Instant at);

    private void save(StandardVersion draft, String title, Instant at, String by, boolean typing) {
        beTyping(typing);
        revisions().noteThatSomethingGoes(false);
        draft.edit(StandardContent.bare(title), at, by);
        flush();
    }

    private List<String> titles(Instant now, int first, int most) {
        return revisions().list(HEAD, CORNER, now, first, most).stream()
                .map(revision -> revision.content().title())
                .toList();
    }

    @Test
    void everySaveIsListedTheNewestFirst() {
        StandardVersion draft = draft(HEAD, "Pojok Baca");
        save(draft, "Dua", MORNING.plusSeconds(1), "budi", false);
        save(draft, "Tiga", MORNING.plusSeconds(2), "ani", false);

        assertThat(titles(MORNING, 0, 9)).containsExactly("Tiga", "Dua", "Pojok Baca");
        assertThat(titles(MORNING, 1, 1)).containsExactly("Dua");
        DraftRevision second = revisions().list(HEAD, CORNER, MORNING, 1, 1).getFirst();
        assertThat(second.draft()).isEqualTo(1);
        assertThat(second.savedAt()).isEqualTo(MORNING.plusSeconds(1));
        assertThat(second.savedBy()).isEqualTo("budi");
        assertThat(second.automatic()).isFalse();
        assertThat(revisions().find(HEAD, CORNER, MORNING, second.id())).contains(second);
        assertThat(revisions().find(HEAD, CORNER, MORNING, second.id() + 99)).isEmpty();
    }

    @Test
    void theContentOfADraftIsFoundByItsState() {
        StandardVersion draft = draft(HEAD, "Pojok Baca");
        DraftState first = draft.getSeen();
        save(draft, "Dua", MORNING, "ani", false);

        assertThat(revisions().find(HEAD, draft, first)).contains(StandardContent.bare("Pojok Baca"));
        assertThat(revisions().find(HEAD, draft, draft.getSeen())).contains(StandardContent.bare("Dua"));
        assertThat(revisions().find(HEAD, draft, new DraftState(1, first.lock() + 99)))
                .isEmpty();
        assertThat(revisions().find(HEAD, draft, new DraftState(2, first.lock())))
                .isEmpty();
        assertThat(revisions().find(PROVINCE, draft, first)).isEmpty();
    }

    @Test
    void continuousTypingOfOneMinuteIsListedOnce() {
        StandardVersion draft = draft(HEAD, "Pojok Baca");
        save(draft, "D", MORNING.plusSeconds(1), "ani", true);
        save(draft, "Du", MORNING.plusSeconds(59), "ani", true);
        save(draft, "Dua", MORNING.plusSeconds(60), "ani", true);
        save(draft, "Duab", MORNING.plusSeconds(61), "budi", true);

        assertThat(titles(MORNING, 0, 9)).containsExactly("Duab", "Dua", "Du", "Pojok Baca");
        assertThat(revisions().list(HEAD, CORNER, MORNING, 0, 1).getFirst().automatic())
                .isTrue();
    }

    @Test
    void aStateBeforeARemovalIsListedToo() {
        StandardVersion draft = draft(HEAD, "Pojok Baca");
        save(draft, "Dua tiga", MORNING.plusSeconds(1), "ani", true);
        revisions().noteThatSomethingGoes(true);
        draft.edit(StandardContent.bare("Dua"), MORNING.plusSeconds(2), "ani");
        flush();
        save(draft, "Dua empat", MORNING.plusSeconds(3), "ani", true);

        assertThat(titles(MORNING, 0, 9)).containsExactly("Dua empat", "Dua tiga", "Pojok Baca");
    }

    @Test
    void statesOfADiscardedDraftAreListedForThirtyDays() {
        StandardVersion draft = draft(HEAD, "Pojok Baca");
        discard(draft, MORNING);

        Instant end = MORNING.plus(DiscardedDrafts.KEPT);
        assertThat(revisions().list(HEAD, CORNER, end.minusSeconds(1), 0, 9))
                .singleElement()
                .satisfies(revision -> assertThat(revision.draft()).isZero());
        assertThat(titles(end, 0, 9)).isEmpty();
    }

    @Test
    void statesOfOtherOfficesAndServicesAreInvisible() {
        draft(PROVINCE, "Pojok Baca");
        draft(HEAD, "Taman Baca");
        DraftRevision theirs = revisions().list(PROVINCE, CORNER, MORNING, 0, 1).getFirst();

        assertThat(titles(MORNING, 0, 9)).isEmpty();
        assertThat(revisions().find(HEAD, CORNER, MORNING, theirs.id())).isEmpty();
        assertThat(revisions().find(PROVINCE, CORNER, MORNING, theirs.id())).contains(theirs);
    }
}
