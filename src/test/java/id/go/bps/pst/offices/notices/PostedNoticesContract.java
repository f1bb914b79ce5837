package id.go.bps.pst.offices.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link PostedNotices} keeps to, in memory and in PostgreSQL. */
abstract class PostedNoticesContract {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    private static final Instant MORNING = Instant.parse("2031-05-05T00:00:00Z");

    abstract PostedNotices notices();

    private PostedNotice post(OfficeCode office, String text, Duration fromMorning) {
        Notice notice = new Notice(
                Notice.Kind.OTHER,
                text,
                null,
                MORNING.plus(fromMorning),
                MORNING.plus(fromMorning).plus(Duration.ofHours(1)));
        PostedNotice posted = new PostedNotice(office, notice, MORNING.minus(Duration.ofDays(2)), "ani");
        notices().add(posted);
        return posted;
    }

    @Test
    void pendingNoticesAreThoseNotOverInTheOrderOfTheirBeginning() {
        post(BIMA, "later", Duration.ofHours(5));
        post(BIMA, "over", Duration.ofHours(-1));
        post(BIMA, "now", Duration.ZERO);
        post(BIMA, "at the same time", Duration.ZERO);
        post(BIMA, "ended", Duration.ofHours(1)).end(MORNING, "budi");

        assertThat(notices().pending(BIMA, MORNING))
                .extracting(posted -> posted.getNotice().text())
                .containsExactly("now", "at the same time", "later");
    }

    @Test
    void allNoticesAreListedTheNewestFirst() {
        post(BIMA, "first", Duration.ofHours(5));
        post(BIMA, "second", Duration.ofHours(-1));
        post(BIMA, "third", Duration.ZERO);

        assertThat(notices().list(BIMA, 0, 2))
                .extracting(posted -> posted.getNotice().text())
                .containsExactly("third", "second");
        assertThat(notices().list(BIMA, 1, 1))
                .extracting(posted -> posted.getNotice().text())
                .containsExactly("second");
    }

    @Test
    void noticesOfOtherOfficesAreInvisible() {
        PostedNotice theirs = post(BANJARMASIN, "theirs", Duration.ZERO);
        notices().list(BANJARMASIN, 0, 1);

        assertThat(notices().pending(BIMA, MORNING)).doesNotContain(theirs);
        assertThat(notices().list(BIMA, 0, 100)).doesNotContain(theirs);
        assertThat(notices().lock(BANJARMASIN, theirs.getId())).isSameAs(theirs);
        assertThatThrownBy(() -> notices().lock(BIMA, theirs.getId()))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.getKind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
