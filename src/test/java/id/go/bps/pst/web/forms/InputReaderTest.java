package id.go.bps.pst.web.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-03", "3-12-2026", "03-12-2026", "3/12/2026", "3.12.2026", " 03-12-2026 "})
    void dates_are_read_in_usual_notations(String typed) {
        assertThat(InputReader.date(typed)).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void a_date_is_shown_in_the_usual_notation() {
        assertThat(InputReader.text(LocalDate.of(2026, 12, 3))).isEqualTo("03-12-2026");
        assertThat(InputReader.text(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2026", "2026-13-01", "besok", "1-1-0001", "99999999999-1-1"})
    void text_that_is_not_a_date_is_refused(String typed) {
        assertThatThrownBy(() -> InputReader.date(typed)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08.00", "8.00", "08:00", "8:00", "08:00:00"})
    void times_are_read_in_usual_notations(String typed) {
        assertThat(InputReader.time(typed)).isEqualTo(LocalTime.of(8, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.00", "8", "8.60", "pagi"})
    void text_that_is_not_a_time_is_refused(String typed) {
        assertThatThrownBy(() -> InputReader.time(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void thousands_may_be_grouped_by_points() {
        assertThat(InputReader.number("Rp 25.000")).isEqualTo(25_000);
        assertThat(InputReader.number("25000")).isEqualTo(25_000);
        assertThat(InputReader.number("")).isNull();
        assertThatThrownBy(() -> InputReader.number("2.5")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> InputReader.smallNumber("99999999999")).isInstanceOf(Refusal.class);
    }
}
