package id.go.bps.pst.web.listener;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyRoomTest {

    private final List<String> gone = new ArrayList<>();
    private final BodyRoom<String> room = new BodyRoom<>(100, gone::add);

    @Test
    void theLargestBodyOfASourceIsDroppedWhenTheSpaceIsFull() {
        room.take("small and eldest", "here", 10);
        room.take("large", "here", 50);
        room.take("third", "here", 40);
        assertThat(gone).isEmpty();

        room.take("fourth", "here", 1);

        assertThat(gone).containsExactly("large");
        assertThat(room.taken()).isEqualTo(51);
    }

    @Test
    void ofEquallyLargeBodiesTheOldestIsDropped() {
        room.take("first", "here", 30);
        room.take("second", "here", 50);
        room.take("first", "here", 20);

        room.take("third", "here", 10);

        assertThat(gone).containsExactly("first");
    }

    @Test
    void theSourceWithTheMostBytesLosesABodyAndNotASenderOfOneLargeBody() {
        room.take("honest", "village", 30);
        for (int i = 0; i < 1_000; i++) {
            room.take("stranger " + i, "attacker", 5);
        }

        assertThat(gone).hasSizeGreaterThan(900).allMatch(body -> body.startsWith("stranger"));
        assertThat(room.taken()).isLessThanOrEqualTo(100);
        room.take("honest", "village", 10);
        assertThat(gone).doesNotContain("honest");
    }

    @Test
    void aSourceBelowItsShareIsNeverDropped() {
        room.take("honest", "village", 9);
        for (int i = 0; i < 1_000; i++) {
            room.take("stranger " + i, "attacker " + i % 9, 1 + i % 60);
        }

        assertThat(gone).doesNotContain("honest");
    }

    @Test
    void aFinishedBodyFreesItsSpace() {
        room.take("first", "here", 60);
        room.leave("first");
        room.leave("first");
        room.take("second", "here", 100);

        assertThat(gone).isEmpty();
    }

    @Test
    void aBodyLargerThanTheSpaceIsDroppedItself() {
        room.take("first", "here", 101);
        room.take("second", "here", 100);

        assertThat(gone).containsExactly("first");
    }

    @Test
    void aBodyThatIsBeingReadKeepsItsSpaceAndTheNewOneIsDropped() {
        room.take("read", "here", 90);
        room.settle("read");
        room.take("second", "here", 20);
        assertThat(gone).containsExactly("second");
        assertThat(room.taken()).isEqualTo(90);

        room.leave("read");
        assertThat(room.taken()).isZero();
    }
}
