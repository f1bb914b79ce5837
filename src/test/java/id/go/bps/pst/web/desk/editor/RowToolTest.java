package id.go.bps.pst.web.desk.editor;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowToolTest {

    private final StandardForm form = StandardForm.of(new FormFields(Map.of(
            "procedure.mode", new String[] {"ANY", "ANY", "ANY"},
            "procedure.depth", new String[] {"0", "1", "0"},
            "procedure.text", new String[] {"one", "part of one", "two"})));

    private RowTool press(String button) {
        return RowTool.parse(button).orElseThrow().apply(form, new FormErrors(), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"up:procedure:0", "down:procedure:2", "in:procedure:1", "out:procedure:0"})
    void a_row_that_cannot_move_stays_and_keeps_the_focus(String button) {
        RowTool pressed = press(button);
        assertThat(pressed.stays()).isTrue();
        assertThat(pressed.focus()).isEqualTo("procedure." + pressed.at());
    }

    @Test
    void the_focus_follows_a_moved_row() {
        RowTool pressed = press("up:procedure:2");
        assertThat(pressed.stays()).isFalse();
        assertThat(pressed.focus()).isEqualTo("procedure.0");
    }

    @Test
    void restoring_is_offered_until_the_rows_are_restored() {
        press("remove:procedure:0");
        assertThat(form.getShortened()).isSameAs(form.getProcedure());
        assertThat(form.getProcedure().getRows()).hasSize(1);
        assertThat(press("back:procedure").focus()).isEqualTo("procedure.0");
        assertThat(form.getProcedure().getRows())
                .extracting(OutlineForm.Row::getText)
                .containsExactly("one", "part of one", "two");
        assertThat(form.getShortened()).isNull();
        assertThat(press("back:procedure").focus()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"add:procedure:0", "append:requirements:ANY", "add:time"})
    void another_button_of_rows_ends_the_offer(String button) {
        press("remove:procedure:0");
        press(button);
        assertThat(form.getShortened()).isNull();
    }
}
