package id.go.bps.pst.web.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-03", "3-12-2026", "03-12-2026", "3/12/2026", "3.12.2026", " 03-12-2026 "})
    void dates_are_read_as_people_write_them(String typed) {
        assertThat(Typed.date(typed)).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void a_date_stands_in_its_field_as_people_write_it() {
        assertThat(Typed.text(LocalDate.of(2026, 12, 3))).isEqualTo("03-12-2026");
        assertThat(Typed.text(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2026", "2026-13-01", "besok", "1-1-0001", "99999999999-1-1"})
    void what_is_no_date_is_refused(String typed) {
        assertThatThrownBy(() -> Typed.date(typed)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08.00", "8.00", "08:00", "8:00", "08:00:00"})
    void times_are_read_as_people_write_them(String typed) {
        assertThat(Typed.time(typed)).isEqualTo(LocalTime.of(8, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.00", "8", "8.60", "pagi"})
    void what_is_no_time_is_refused(String typed) {
        assertThatThrownBy(() -> Typed.time(typed)).isInstanceOf(Refused.class);
    }

    @Test
    void thousands_may_be_grouped_by_points() {
        assertThat(Typed.number("Rp 25.000")).isEqualTo(25_000);
        assertThat(Typed.number("25000")).isEqualTo(25_000);
        assertThat(Typed.number("")).isNull();
        assertThatThrownBy(() -> Typed.number("2.5")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Typed.smallNumber("99999999999")).isInstanceOf(Refused.class);
    }
}
