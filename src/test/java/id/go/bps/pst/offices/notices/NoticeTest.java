package id.go.bps.pst.offices.notices;

import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final Instant MORNING = Instant.parse("2026-11-30T00:00:00Z");
    private static final Instant NOON = MORNING.plus(Duration.ofHours(4));
    private static final OfficeCode BIMA = OfficeCode.of("5272");

    private static Notice notice(Instant from, Instant until) {
        return new Notice(Notice.Kind.CLOSED, "Tutup", "Closed", from, until);
    }

    private static PostedNotice posted(Instant at) {
        return new PostedNotice(BIMA, notice(MORNING, NOON), at, "ani");
    }

    @Test
    void aNoticeHasAKindATextAndAnEndAfterItsBeginning() {
        assertRefused(() -> new Notice(null, "Tutup", null, MORNING, NOON))
                .saying("choice_unknown")
                .in("kind");
        assertRefused(() -> new Notice(Notice.Kind.OTHER, " ", null, MORNING, NOON))
                .in("text");
        assertRefused(() -> notice(null, NOON)).saying("date_missing").in("from");
        assertRefused(() -> notice(MORNING, null)).saying("date_missing").in("until");
        assertRefused(() -> notice(MORNING, MORNING)).saying("notice_order").in("until");
    }

    @Test
    void aNoticeLastsAMonthAtMost() {
        Instant month = MORNING.plus(Duration.ofDays(31));

        assertThat(notice(MORNING, month).until()).isEqualTo(month);
        assertRefused(() -> notice(MORNING, month.plusMillis(1)))
                .saying("notice_too_long", 31)
                .in("until");
    }

    @Test
    void aNoticeIsShownFromItsFirstInstantUntilBeforeItsLast() {
        Notice notice = notice(MORNING, NOON);

        assertThat(notice.holdsAt(MORNING.minusMillis(1))).isFalse();
        assertThat(notice.holdsAt(MORNING)).isTrue();
        assertThat(notice.holdsAt(NOON.minusMillis(1))).isTrue();
        assertThat(notice.holdsAt(NOON)).isFalse();
    }

    @Test
    void aNoticeThatIsOverIsNeitherPostedNorEnded() {
        assertRefused(() -> posted(NOON)).saying("notice_past").in("until");
        PostedNotice notice = posted(MORNING);
        assertRefused(() -> notice.end(NOON, "budi")).saying("notice_over").asConflict();
        assertThat(notice.getNotice()).isEqualTo(notice(MORNING, NOON));
    }

    @Test
    void aViewSaysWhetherTheNoticeIsShownNowOrLater() {
        PostedNotice notice = new InMemoryPostedNotices() {
            PostedNotice added() {
                PostedNotice added = posted(MORNING.minusSeconds(60));
                add(added);
                return added;
            }
        }.added();

        NoticeView before = NoticeView.of(notice, MORNING.minusSeconds(1));
        assertThat(before.shown()).isFalse();
        assertThat(before.pending()).isTrue();
        NoticeView meanwhile = NoticeView.of(notice, MORNING);
        assertThat(meanwhile.shown()).isTrue();
        assertThat(meanwhile.endedAt()).isNull();
        NoticeView after = NoticeView.of(notice, NOON);
        assertThat(after.shown()).isFalse();
        assertThat(after.pending()).isFalse();
        notice.end(MORNING, "budi");
        NoticeView ended = NoticeView.of(notice, MORNING);
        assertThat(ended.shown()).isFalse();
        assertThat(ended.pending()).isFalse();
        assertThat(ended.endedAt()).isEqualTo(MORNING);
        assertThat(ended.endedBy()).isEqualTo("budi");
        assertThat(ended.postedBy()).isEqualTo("ani");
    }
}
