package id.go.bps.pst.identity.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The contract of every {@link Introductions}, in memory and in PostgreSQL. */
abstract class IntroductionsContract {

    private static final Instant MORNING = Instant.parse("2031-05-05T00:00:00Z");

    abstract Introductions introductions();

    @Test
    void theIntroductionEndsOnceForEachPerson() {
        introductions().end("never seen", MORNING);
        introductions().end("never seen", MORNING.plusSeconds(1));

        assertThat(introductions().isEnded("never seen")).isTrue();
        assertThat(introductions().isEnded("never seen either")).isFalse();
    }
}
