package id.go.bps.pst.due;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTasks;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract of the waiting tasks, in memory and in PostgreSQL. */
interface DueTasksContract {

    OfficeCode BIMA = OfficeCode.of("5272");
    OfficeCode BANJARMASIN = OfficeCode.of("6371");
    Instant NOON = Instant.parse("2026-03-02T05:00:00Z");
    Instant EVENING = Instant.parse("2026-03-02T11:00:00Z");

    DueTasks tasks();

    /** The due time of each task, by "letter 5272/17". */
    Map<String, Instant> waiting();

    @Test
    default void a_task_is_a_kind_an_office_and_a_number() {
        tasks().add("letter", BIMA, 17, NOON);
        tasks().add("letter", BIMA, 18, EVENING);
        tasks().add("letter", BANJARMASIN, 17, EVENING);
        tasks().add("access", BIMA, 17, EVENING);
        assertThat(waiting())
                .isEqualTo(Map.of(
                        "letter 5272/17", NOON,
                        "letter 5272/18", EVENING,
                        "letter 6371/17", EVENING,
                        "access 5272/17", EVENING));
    }

    @Test
    default void put_in_again_it_is_moved() {
        tasks().add("letter", BIMA, 17, NOON);
        tasks().add("letter", BIMA, 17, EVENING);
        assertThat(waiting()).isEqualTo(Map.of("letter 5272/17", EVENING));
    }

    @Test
    default void taken_out_it_is_gone_and_taking_out_what_is_not_there_does_nothing() {
        tasks().add("letter", BIMA, 17, NOON);
        tasks().remove("letter", BANJARMASIN, 17);
        tasks().remove("access", BIMA, 17);
        tasks().remove("letter", BIMA, 18);
        assertThat(waiting()).hasSize(1);
        tasks().remove("letter", BIMA, 17);
        assertThat(waiting()).isEmpty();
    }
}
