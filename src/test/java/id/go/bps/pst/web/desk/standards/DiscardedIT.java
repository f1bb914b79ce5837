package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.editor.Editor;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft that was discarded is had back for thirty days, by its own office. */
class DiscardedIT {

    private static final String STATES = "/desk/standards/states?office=5272&service=perpustakaan";
    private static final String DESK = "/desk/?office=5272";

    private Portal portal;
    private SignedIn bima;

    @BeforeEach
    void discard() {
        portal = Portal.asFirstOpened();
        bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("title", "Konsep yang dibuang").press("save");
        draft.press("discard");
    }

    private static String button(Answer desk) {
        return desk.buttonsNamed("restore").getFirst();
    }

    private Answer restore(SignedIn who, String named) {
        Form form = Form.of(bima.open(DESK), "standards").add("restore", named);
        return who.follow(who.post(DESK, form));
    }

    @Test
    void it_is_offered_with_who_and_when_and_comes_back_whole() {
        Answer desk = bima.open(DESK);
        assertThat(desk.section("discarded-perpustakaan")).contains("Konsep dibuang", "admin.5272");
        restore(bima, button(desk));
        assertThat(Editor.ofLibrary(bima, "5272").form().get("title")).isEqualTo("Konsep yang dibuang");
        assertThat(bima.open(DESK).hasSection("discarded-perpustakaan")).isFalse();
    }

    @Test
    void it_does_not_push_another_draft_aside() {
        String named = button(bima.open(DESK));
        Editor.ofLibrary(bima, "5272").type("title", "Konsep yang baru").press("save");
        assertThat(restore(bima, named).text()).contains("Sudah ada konsep");
        assertThat(Editor.ofLibrary(bima, "5272").form().get("title")).isEqualTo("Konsep yang baru");
    }

    @Test
    void another_office_neither_sees_nor_gets_it() {
        String named = button(bima.open(DESK));
        SignedIn other = SignedIn.as("admin.6371");
        assertThat(other.open("/desk/?office=6371").text()).doesNotContain("Konsep yang dibuang");
        Form form = Form.of(other.open("/desk/?office=6371"), "standards").add("restore", named);
        assertThat(other.post("/desk/?office=6371", form).status()).isEqualTo(404);
        assertThat(portal.database().applicationFor("6371").rows("select * from discarded_draft"))
                .isEmpty();
    }

    @Test
    void after_thirty_days_it_is_gone_with_its_earlier_states_and_not_a_minute_before() {
        var owner = portal.database().owner();
        Duration toTheDay = Duration.ofDays(30);
        sweepAfter(toTheDay.minusMinutes(1));
        assertThat(owner.number("select count(*) from discarded_draft")).isEqualTo(1);
        assertThat(bima.open(STATES).buttonsNamed("take")).isNotEmpty();
        assertThat(bima.open(DESK).hasSection("discarded-perpustakaan")).isTrue();
        sweepAfter(toTheDay.plusMinutes(1));
        assertThat(owner.number("select count(*) from discarded_draft")).isZero();
        assertThat(owner.number("select count(*) from draft_revision")).isZero();
        assertThat(bima.open(STATES).words()).contains("Belum ada keadaan yang tersimpan");
    }

    /** The clock stands as before afterwards, since no sign-in of now would hold then. */
    private void sweepAfter(Duration time) {
        portal.moveClock(time);
        try {
            portal.sweep();
        } finally {
            portal.moveClock(Duration.ZERO);
        }
    }
}
