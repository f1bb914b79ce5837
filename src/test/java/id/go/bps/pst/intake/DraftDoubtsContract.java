package id.go.bps.pst.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.versions.StandardVersion;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The contract of every {@link DraftDoubts}, in memory and in PostgreSQL. */
abstract class DraftDoubtsContract {

    private static final OfficeCode HEAD = OfficeCode.of("0000");
    private static final OfficeCode PROVINCE = OfficeCode.of("5200");
    private static final Slug CORNER = Slug.of("pojok-baca");
    private static final Instant MORNING = Instant.parse("2026-11-02T00:00:00Z");

    abstract DraftDoubts doubts();

    /** A stored draft with number 1, of a service of that name. */
    abstract StandardVersion draft(OfficeCode office, String service);

    private DraftDoubt add(StandardVersion draft, int position, String words) {
        DraftDoubt doubt = new DraftDoubt(
                draft.getOffice(),
                draft.getId(),
                position,
                new Doubt(Component.FEE, Doubt.Kind.FEE_UNREAD, words, new SourceRange(3, 7)));
        doubts().add(doubt);
        return doubt;
    }

    @Test
    void openDoubtsAreInTheOrderOfTheDocument() {
        StandardVersion draft = draft(HEAD, "Pojok Baca");
        add(draft, 2, "ketiga");
        add(draft, 0, "pertama");
        add(draft, 1, "kedua").settle(MORNING, "ani");

        assertThat(doubts().open(HEAD, CORNER, 1))
                .extracting(DraftDoubt::getWords)
                .containsExactly("pertama", "ketiga");
        OpenDoubt first = new OpenDoubt(doubts().open(HEAD, CORNER, 1).getFirst());
        assertThat(first.component()).isEqualTo(Component.FEE);
        assertThat(first.kind()).isEqualTo(Doubt.Kind.FEE_UNREAD);
        assertThat(first.source()).isEqualTo(new SourceRange(3, 7));
    }

    @Test
    void doubtsOfOtherVersionsServicesAndOfficesAreInvisible() {
        add(draft(PROVINCE, "Pojok Baca"), 0, "mereka");
        add(draft(HEAD, "Taman Baca"), 0, "taman");
        draft(HEAD, "Pojok Baca");

        assertThat(doubts().open(HEAD, CORNER, 1)).isEmpty();
        assertThat(doubts().open(PROVINCE, CORNER, 2)).isEmpty();
        assertThat(doubts().open(PROVINCE, CORNER, 1)).hasSize(1);
    }
}
