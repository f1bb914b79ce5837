package id.go.bps.pst.kernel.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionRuleTest {

    @Test
    void the_period_is_subtracted_from_now_by_the_calendar() {
        Instant now = Instant.parse("2028-02-29T12:00:00Z");
        assertThat(rule(Period.ofYears(1)).until(now)).isEqualTo("2027-02-28T12:00:00Z");
        assertThat(rule(Period.ofDays(90)).until(now)).isEqualTo("2027-12-01T12:00:00Z");
    }

    @Test
    void a_rule_deletes_rows_or_erases_personal_columns() {
        assertThat(rule(Period.ofDays(1)).isDeleting()).isTrue();
        RetentionRule erasing =
                RetentionRule.erase("visit", "closed_at", Period.ofDays(1), List.of("name"), "UU 27/2022");
        assertThat(erasing.isDeleting()).isFalse();
        assertThat(erasing.erased()).containsExactly("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetentionRule.erase("visit", "closed_at", Period.ofDays(1), List.of(), "UU 27/2022"));
    }

    /** The names become part of a statement. */
    @ParameterizedTest
    @ValueSource(strings = {"", "visit; drop table office", "Visit", "visit name", "1visit", "visit--", "public.visit"})
    void names_of_tables_and_columns_are_checked(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetentionRule.delete(name, "closed_at", Period.ofDays(1), "UU 27/2022"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetentionRule.delete("visit", name, Period.ofDays(1), "UU 27/2022"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RetentionRule.erase("visit", "closed_at", Period.ofDays(1), List.of(name), "UU 27/2022"));
    }

    @Test
    void a_rule_has_a_period_and_a_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule(Period.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(Period.ofDays(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetentionRule.delete("visit", "closed_at", Period.ofDays(1), " "));
    }

    private static RetentionRule rule(Period kept) {
        return RetentionRule.delete("visit", "closed_at", kept, "UU 27/2022");
    }
}
