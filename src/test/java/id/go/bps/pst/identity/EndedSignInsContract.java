package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contract of every {@link EndedSignIns}, in memory and in PostgreSQL. */
abstract class EndedSignInsContract {

    /** The database deletes rows that are older than two days by its own clock. */
    private static final Instant NOW = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);

    abstract EndedSignIns ended();

    @Test
    void anEndedSignInIsFoundByItsTokenAndItsSession() {
        ended().add(new EndedSignIn("token 1", "session 1", NOW));
        ended().add(new EndedSignIn("token 2", "session 1", NOW.plusSeconds(1)));
        ended().add(new EndedSignIn("token 3", "session 2", NOW));

        assertThat(ended().has("token 1")).isTrue();
        assertThat(ended().has("token 4")).isFalse();
        assertThat(ended().of("session 1"))
                .extracting(EndedSignIn::getEndedAt)
                .containsExactlyInAnyOrder(NOW, NOW.plusSeconds(1));
        assertThat(ended().of("session 3")).isEmpty();
        assertThat(ended().all()).extracting(EndedSignIn::getSid).contains("session 1", "session 2");
    }

    @Test
    void nobodyIsBlockedWithoutARequestOfAnOffice() {
        assertThat(ended().blocks(Optional.of("00000000-0000-0000-0000-000000000000")))
                .isEmpty();
    }
}
