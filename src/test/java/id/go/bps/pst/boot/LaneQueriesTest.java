package id.go.bps.pst.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneQueriesTest {

    @Test
    void aLaneQueriesItsOwnKindByThePortalsClock() {
        assertThat(new LaneQueries("letter", () -> Duration.ofDays(2)).createSelectDueQuery("due_task", 20, "", false))
                .isEqualToIgnoringWhitespace("select * from due_task where picked = ? and execution_time"
                        + " <= cast(? as timestamptz) + interval '172800000 milliseconds' and task_name = 'letter'"
                        + " order by execution_time LIMIT 20");
    }

    /** The query contains the kind literally. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Letter", "letter'", "letter;", "-letter", "letter-", "a b", "letter\n"})
    void anInvalidNameIsNoKind(String kind) {
        DueTask task = new DueTask() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public Optional<Instant> run(OfficeCode office, long id) {
                return Optional.empty();
            }
        };
        assertThatIllegalArgumentException().isThrownBy(() -> LaneWork.of(task, Clock.systemUTC()));
    }
}
