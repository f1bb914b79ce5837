package id.go.bps.pst.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.reading.StandardOnDay.DayAnswer;
import id.go.bps.pst.standards.reading.StandardOnDay.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KnownDaysTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final DayAnswer FIRST = new DayAnswer(Kind.HELD, 1, 2);
    private static final DayAnswer SECOND = new DayAnswer(Kind.HELD, 2, 2);

    private final KnownDays<DayAnswer> days = new KnownDays<>(DayAnswer::kind);

    @Test
    void the_present_answer_counts_and_the_earlier_one_is_used_while_the_database_is_unavailable() {
        assertThat(days.find("/a/b", DAY, () -> FIRST)).isEqualTo(FIRST);
        assertThat(days.find("/a/b", DAY, () -> SECOND)).isEqualTo(SECOND);
        assertThat(days.find("/a/b", DAY, KnownDaysTest::gone)).isEqualTo(SECOND);
        assertThatThrownBy(() -> days.find("/a/c", DAY, KnownDaysTest::gone)).hasMessage("gone");
        assertThatThrownBy(() -> days.find("/a/b", DAY.plusDays(1), KnownDaysTest::gone))
                .hasMessage("gone");
    }

    @Test
    void a_day_that_is_not_over_is_not_stored() {
        days.find("/a/b", DAY, () -> new DayAnswer(Kind.TO_COME, 0, 0));
        days.find("/a/b", DAY, () -> new DayAnswer(Kind.NOT_OVER, 0, 0));
        assertThat(days.size()).isZero();
    }

    @Test
    void a_page_that_no_longer_exists_is_refused() {
        days.find("/a/b", DAY, () -> FIRST);
        assertThatThrownBy(() -> days.find("/a/b", DAY, () -> {
                    throw Refusal.notFound();
                }))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void many_days_do_not_fill_the_memory() {
        for (int i = 0; i < 3 * KnownDays.MOST; i++) {
            days.find("/a/b", DAY.plusDays(i), () -> FIRST);
        }
        assertThat(days.size()).isEqualTo(KnownDays.MOST);
    }

    private static DayAnswer gone() {
        throw new IllegalStateException("gone");
    }
}
