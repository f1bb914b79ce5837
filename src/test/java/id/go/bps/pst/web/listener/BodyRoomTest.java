package id.go.bps.pst.web.listener;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyRoomTest {

    private final List<String> gone = new ArrayList<>();
    private final BodyRoom<String> room = new BodyRoom<>(100, gone::add);

    @Test
    void whoHasBeenHereForLongestGivesWayWhenTheRoomIsFull() {
        room.take("first", 40);
        room.take("second", 40);
        room.take("first", 10);
        assertThat(gone).isEmpty();

        room.take("third", 30);

        assertThat(gone).containsExactly("first");
    }

    @Test
    void whoLeavesMakesRoom() {
        room.take("first", 60);
        room.leave("first");
        room.leave("first");
        room.take("second", 100);

        assertThat(gone).isEmpty();
    }

    @Test
    void whoIsLargerThanTheRoomGoesAlone() {
        room.take("first", 101);
        room.take("second", 100);

        assertThat(gone).containsExactly("first");
    }

    @Test
    void whoIsReadKeepsTheRoomAndWhoComesGivesWay() {
        room.take("read", 90);
        room.settle("read");
        room.take("second", 20);
        assertThat(gone).containsExactly("second");
        assertThat(room.taken()).isEqualTo(90);

        room.leave("read");
        assertThat(room.taken()).isZero();
    }

    @Test
    void whatGoesOnIsNoLongerTheEldest() {
        List<String> gone = new ArrayList<>();
        BodyRoom<String> room = new BodyRoom<>(2, gone::add);
        room.take("reading", 1);
        room.take("stalled", 1);
        room.touch("reading");
        room.touch("unknown");

        room.take("next", 1);

        assertThat(gone).containsExactly("stalled");
    }
}
