package id.go.bps.pst.identity.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HeldFormTest {

    private static final HeldForm FORM = new HeldForm(
            "ani",
            "/desk/office/edit",
            Map.of("name", new String[] {"PST Kota Bima", "PST"}, "note", new String[] {""}, "hours", new String[0]));

    @Test
    void ofAFieldThatWasSentSeveralTimesTheFirstValueCounts() {
        assertThat(FORM.get("name")).isEqualTo("PST Kota Bima");
    }

    @Test
    void anEmptyFieldDiffersFromOneThatWasNotSent() {
        assertThat(FORM.get("note")).isEmpty();
        assertThat(FORM.get("hours")).isNull();
        assertThat(FORM.get("phone")).isNull();
    }
}
