package id.go.bps.pst.identity.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.testkit.memory.Acting;
import id.go.bps.pst.testkit.memory.SetClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ShowingAroundTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");

    private final ShowingAround showing =
            new ShowingAround(new InMemoryIntroductions(), new SetClock(Instant.parse("2026-11-30T00:00:00Z")));

    private boolean isDue(String userName) {
        return Acting.as(Acting.administrator(userName, BIMA), () -> showing.isDue(BIMA));
    }

    @Test
    void eachPersonSeesTheIntroductionUntilItHasEndedForThem() {
        assertThat(isDue("ani")).isTrue();

        Acting.as(Acting.administrator("ani", BIMA), () -> showing.end(BIMA));
        assertThat(isDue("ani")).isFalse();
        assertThat(isDue("budi")).isTrue();
    }
}
