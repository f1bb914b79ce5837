package id.go.bps.pst.identity.held;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.TaskWords;
import id.go.bps.pst.testkit.memory.SetClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeldTextsSweepTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-30T00:00:00Z"));
    private final InMemoryHeldTexts texts = new InMemoryHeldTexts();
    private final FormHolding holding = new FormHolding(texts, clock);
    private final HeldTextsSweep sweep = new HeldTextsSweep(holding);

    @Test
    void aTextIsDeletedAlsoIfItsWriterNeverSignsInAgain() {
        holding.keep(new HeldText(new HeldText.Place("b", "ani", "/desk/", "s"), "typed", clock.instant()));
        clock.pass(FormHolding.HELD);
        sweep.run();
        assertThat(texts.all()).hasSize(1);

        clock.pass(sweep.every());
        sweep.run();
        assertThat(texts.all()).isEmpty();
    }

    @Test
    void itRunsEveryHourUnderANameInBothLanguages() {
        assertThat(sweep.every()).isEqualTo(Duration.ofHours(1));
        assertThat(TaskWords.of("identity")).contains(sweep.kind());
    }
}
