package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.editor.Editor;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft that saves itself for half an hour: every save is taken, and of the states on the way enough are kept, but not all. */
class ManySavesIT {

    private static final int SAVES = 24;
    private static final Duration BETWEEN = Duration.ofSeconds(75);

    private Portal portal;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
    }

    @AfterEach
    void setTheClockBack() {
        portal.moveClock(Duration.ZERO);
    }

    @Test
    void half_an_hour_of_typing_is_saved_each_time_and_thinned_out_to_a_state_every_five_minutes() {
        Editor draft = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        for (int save = 1; save <= SAVES; save++) {
            portal.moveClock(BETWEEN.multipliedBy(save));
            Answer kept =
                    draft.type("kept.LEGAL_BASIS", "Perubahan ke-" + save).keep("LEGAL_BASIS", "kept.LEGAL_BASIS");
            assertThat(kept.status()).as("save %s: %s", save, kept).isEqualTo(200);
            assertThat(kept.text()).contains("savedAt");
            assertThat(draft.form().get("kept.LEGAL_BASIS")).isEqualTo("Perubahan ke-" + save);
        }
        assertThat(portal.database().owner().number("select count(*) from draft_revision where not automatic"))
                .as("as it was begun")
                .isEqualTo(1);
        assertThat(portal.database()
                        .owner()
                        .rows(
                                "select date_bin('5 minutes', saved_at, '2000-01-01') as at, count(*) as states from draft_revision"
                                        + " where automatic and saved_at < (select max(saved_at) from draft_revision) - interval '18 minutes'"
                                        + " group by 1"))
                .isNotEmpty()
                .allSatisfy(five -> assertThat((Long) five.get("states")).isLessThanOrEqualTo(2));
    }
}
