package id.go.bps.pst.standards.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.StandardVersion;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of every {@link DiscardedDrafts}, in memory and in PostgreSQL. */
abstract class DiscardedDraftsContract {

    private static final OfficeCode HEAD = OfficeCode.of("0000");
    private static final OfficeCode PROVINCE = OfficeCode.of("5200");
    private static final Slug CORNER = Slug.of("pojok-baca");
    private static final Slug GARDEN = Slug.of("taman-baca");
    private static final Instant MORNING = GivenDrafts.MORNING;
    private static final Instant END = MORNING.plus(DiscardedDrafts.KEPT);

    abstract DiscardedDrafts discarded();

    /** A stored draft of a service of that name. */
    abstract StandardVersion draft(OfficeCode office, String service);

    /** Another draft of the same standard. */
    abstract StandardVersion again(StandardVersion discarded, String title);

    abstract void delete(StandardVersion draft);

    private long discard(StandardVersion draft, Instant at) {
        long id = draft.getId();
        discarded().discardingAt(at);
        delete(draft);
        return id;
    }

    private List<String> titles(Instant now) {
        return discarded().list(HEAD, now).stream().map(DiscardedDraft::title).toList();
    }

    @Test
    void aDiscardedDraftIsKeptForThirtyDays() {
        long id = discard(draft(HEAD, "Pojok Baca"), MORNING);

        assertThat(discarded().list(HEAD, MORNING)).singleElement().satisfies(draft -> {
            assertThat(draft.id()).isEqualTo(id);
            assertThat(draft.service()).isEqualTo("pojok-baca");
            assertThat(draft.title()).isEqualTo("Pojok Baca");
            assertThat(draft.at()).isEqualTo(MORNING);
            assertThat(draft.by()).isNotBlank();
            assertThat(draft.until()).isEqualTo(END);
        });
        assertThat(titles(END.minusSeconds(1))).hasSize(1);
        assertThat(titles(END)).isEmpty();
    }

    @Test
    void theNewestOfEachStandardIsListedByItsAddress() {
        StandardVersion first = draft(HEAD, "Taman Baca");
        discard(first, MORNING.plusSeconds(1));
        discard(again(first, "Taman lain"), MORNING);
        discard(draft(HEAD, "Pojok Baca"), MORNING);

        assertThat(titles(MORNING)).containsExactly("Pojok Baca", "Taman Baca");
    }

    @Test
    void aDraftIsTakenOnce() {
        long id = discard(draft(HEAD, "Pojok Baca"), MORNING);
        DiscardedDrafts.DraftContent taken =
                discarded().take(HEAD, CORNER, id, END.minusSeconds(1)).orElseThrow();

        assertThat(taken.content()).isEqualTo(StandardContent.bare("Pojok Baca"));
        assertThat(taken.importedFileId()).isNull();
        assertThat(taken.doubts()).isEqualTo("[]");
        assertThat(discarded().take(HEAD, CORNER, id, MORNING)).isEmpty();
        assertThat(titles(MORNING)).isEmpty();
    }

    @Test
    void anExpiredDraftIsNotTaken() {
        long id = discard(draft(HEAD, "Pojok Baca"), MORNING);

        assertThat(discarded().take(HEAD, CORNER, id, END)).isEmpty();
    }

    @Test
    void theSweepDeletesTheExpiredDraftsOfAllOffices() {
        discard(draft(HEAD, "Pojok Baca"), MORNING);
        discard(draft(HEAD, "Taman Baca"), MORNING.plusSeconds(2));
        discard(draft(PROVINCE, "Pojok Baca"), MORNING);
        discarded().sweepAcrossOffices(END.plusSeconds(1));

        assertThat(titles(MORNING)).containsExactly("Taman Baca");
        assertThat(discarded().list(PROVINCE, MORNING)).isEmpty();
    }

    @Test
    void draftsOfOtherOfficesAndServicesAreInvisible() {
        long theirs = discard(draft(PROVINCE, "Pojok Baca"), MORNING);

        assertThat(titles(MORNING)).isEmpty();
        assertThat(discarded().take(HEAD, CORNER, theirs, MORNING)).isEmpty();
        assertThat(discarded().take(PROVINCE, GARDEN, theirs, MORNING)).isEmpty();
        assertThat(discarded().take(PROVINCE, CORNER, theirs, MORNING)).isPresent();
    }
}
