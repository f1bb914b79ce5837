package id.go.bps.pst.offices.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.testkit.memory.Acting;
import id.go.bps.pst.testkit.memory.FiredEvents;
import id.go.bps.pst.testkit.memory.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticePostingTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    private static final Instant MORNING = Instant.parse("2026-11-30T00:00:00Z");

    private final SetClock clock = new SetClock(MORNING);
    private final FiredEvents<OfficeNoticesChanged> changed = new FiredEvents<>();
    private final NoticePosting posting = new NoticePosting(new InMemoryPostedNotices(), clock, changed);
    private final Caller ani = Acting.administrator("ani", BIMA);

    private static Notice notice(String text, Duration from) {
        return new Notice(
                Notice.Kind.OTHER,
                text,
                null,
                MORNING.plus(from),
                MORNING.plus(from).plus(Duration.ofHours(1)));
    }

    private void post(String text, Duration from) {
        Acting.as(ani, () -> posting.post(BIMA, notice(text, from)));
    }

    private static Refusal refused(Acting.Action action) {
        return catchThrowableOfType(Refusal.class, action::run);
    }

    private NoticeView only() {
        return posting.list(BIMA, 1).notices().getFirst();
    }

    @Test
    void aPostedNoticeIsListedWithPersonAndTimeAndFiresNews() {
        post("Tutup siang ini", Duration.ZERO);

        assertThat(only().postedBy()).isEqualTo("ani");
        assertThat(only().postedAt()).isEqualTo(MORNING);
        assertThat(changed.all()).containsExactly(new OfficeNoticesChanged(BIMA));
        assertThat(posting.list(BANJARMASIN, 1).notices()).isEmpty();
    }

    @Test
    void aNoticeWhoseTimeIsOverIsNotPosted() {
        Refusal refusal = refused(() -> post("Kemarin", Duration.ofHours(-1)));

        assertThat(refusal.getMessageKey()).isEqualTo("notice_past");
        assertThat(refusal.getField()).contains("until");
        assertThat(changed.all()).isEmpty();
    }

    @Test
    void atMostFiveNoticesArePending() {
        for (int i = 0; i < NoticePosting.MAX_PENDING; i++) {
            post("Nomor " + i, Duration.ofHours(i));
        }
        Refusal refusal = refused(() -> post("Satu lagi", Duration.ZERO));

        assertThat(refusal.getMessageKey()).isEqualTo("notices_too_many");
        assertThat(refusal.getArguments()).containsExactly(NoticePosting.MAX_PENDING);
        clock.pass(Duration.ofHours(1));
        post("Satu lagi", Duration.ofHours(2));
        assertThat(posting.list(BIMA, 1).notices()).hasSize(6);
    }

    @Test
    void aNoticeIsEndedOnceAndFiresNews() {
        post("Tutup siang ini", Duration.ZERO);
        long id = only().id();
        Acting.as(ani, () -> posting.end(BIMA, id));

        assertThat(only().endedBy()).isEqualTo("ani");
        assertThat(changed.all()).hasSize(2);
        assertThat(refused(() -> Acting.as(ani, () -> posting.end(BIMA, id))).getMessageKey())
                .isEqualTo("notice_over");
        assertThat(changed.all()).hasSize(2);
    }

    @Test
    void aNoticeOfAnotherOfficeCannotBeEnded() {
        post("Tutup siang ini", Duration.ZERO);
        long id = only().id();
        Caller other = Acting.administrator("citra", BANJARMASIN);

        assertThat(refused(() -> Acting.as(other, () -> posting.end(BANJARMASIN, id)))
                        .getKind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void listsTwentyFiveAPageTheNewestFirst() {
        for (int i = 0; i <= NoticePosting.PAGE; i++) {
            post("Nomor " + i, Duration.ZERO);
            clock.pass(Duration.ofMinutes(59));
            long id = only().id();
            Acting.as(ani, () -> posting.end(BIMA, id));
            clock.set(MORNING);
        }

        NoticePosting.NoticePage newest = posting.list(BIMA, 1);
        assertThat(newest.notices()).hasSize(NoticePosting.PAGE);
        assertThat(newest.all()).isEqualTo(NoticePosting.PAGE + 1);
        assertThat(newest.notices().getFirst().notice().text()).isEqualTo("Nomor " + NoticePosting.PAGE);
        NoticePosting.NoticePage oldest = posting.list(BIMA, 2);
        assertThat(oldest.notices()).hasSize(1);
        assertThat(oldest.page()).isEqualTo(2);
        for (int page : List.of(0, -1, 3)) {
            assertThat(refused(() -> posting.list(BIMA, page)).getKind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        }
        assertThat(posting.list(BANJARMASIN, 1).notices()).isEmpty();
    }
}
