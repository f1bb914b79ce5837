package id.go.bps.pst.personal;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.CallerKind;
import id.go.bps.pst.kernel.personal.RetentionRule;
import id.go.bps.pst.personal.Retention.DueRows;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The sweep over rows in memory. */
class RetentionTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");

    private static final RetentionRule LETTERS =
            RetentionRule.delete("letter", "sent_at", Period.ofDays(90), "UU 27/2022");
    private static final RetentionRule VISITS =
            RetentionRule.erase("visit", "closed_at", Period.ofDays(30), List.of("name"), "UU 27/2022");

    private final RowsInMemory rows = new RowsInMemory();
    private final Retention retention =
            new Retention(new OfficeRetention(rows, Clock.fixed(NOW, ZoneOffset.UTC)), List.of(VISITS, LETTERS));

    @Test
    void every_rule_is_applied_in_every_office_with_due_rows() {
        rows.give("letter", BIMA, 2).give("letter", BANJARMASIN, 1).give("visit", BANJARMASIN, 4);
        assertThat(retention.sweep()).isEqualTo(7);
        assertThat(rows.done)
                .containsExactly(
                        "letter of 5272 before 2026-09-01T00:00:00Z",
                        "letter of 6371 before 2026-09-01T00:00:00Z",
                        "visit of 6371 before 2026-10-31T00:00:00Z");
        assertThat(retention.sweep()).isZero();
    }

    /** Not without a caller, to whom the database shows nothing; and for one office at a time. */
    @Test
    void the_sweep_runs_as_the_portal_for_the_office() {
        rows.give("visit", BIMA, 1);
        retention.sweep();
        assertThat(rows.kinds).containsExactly(CallerKind.PORTAL);
        assertThat(CallContext.current()).isEmpty();
    }

    @Test
    void a_failing_rule_does_not_prevent_others() {
        rows.give("visit", BIMA, 1).failing("letter");
        assertThat(retention.sweep()).isEqualTo(1);
    }

    @Test
    void a_dry_run_counts_rows_and_changes_nothing() {
        rows.give("letter", BIMA, 2).give("letter", BANJARMASIN, 1);
        assertThat(retention.foresee()).containsExactly(new DueRows(LETTERS, 3, 2), new DueRows(VISITS, 0, 0));
        assertThat(rows.done).isEmpty();
    }

    private static final class RowsInMemory extends AgedRows {

        private final Map<String, Map<OfficeCode, Long>> due = new TreeMap<>();
        private final List<String> done = new ArrayList<>();
        private final List<CallerKind> kinds = new ArrayList<>();
        private String failing = "";

        RowsInMemory give(String table, OfficeCode office, long rows) {
            due.computeIfAbsent(table, name -> new TreeMap<>()).put(office, rows);
            return this;
        }

        RowsInMemory failing(String table) {
            failing = table;
            return this;
        }

        @Override
        public Map<OfficeCode, Long> countAcrossOffices(RetentionRule rule, Instant now) {
            if (rule.table().equals(failing)) {
                throw new IllegalStateException("no such table");
            }
            return new TreeMap<>(due.getOrDefault(rule.table(), Map.of()));
        }

        @Override
        public int sweep(OfficeCode office, RetentionRule rule, Instant now) {
            kinds.add(CallContext.current().orElseThrow().getCaller().getKind());
            done.add(rule.table() + " of " + office + " before " + rule.until(now));
            return due.get(rule.table()).remove(office).intValue();
        }
    }
}
