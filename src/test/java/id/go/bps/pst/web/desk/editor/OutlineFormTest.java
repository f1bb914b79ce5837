package id.go.bps.pst.web.desk.editor;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineFormTest {

    private final OutlineForm form = OutlineForm.of("procedure", outline());

    /** 1, 2 (2.1, 2.1.1, 2.2), 3 in person, and one online. */
    private static Outline outline() {
        return new Outline(
                "as written",
                List.of(
                        new ModeList(
                                DeliveryMode.IN_PERSON,
                                "Layanan offline",
                                List.of(
                                        OutlineItem.of("a"),
                                        OutlineItem.of(
                                                "b", OutlineItem.of("b1", OutlineItem.of("b1x")), OutlineItem.of("b2")),
                                        OutlineItem.of("c")),
                                null),
                        new ModeList(DeliveryMode.ONLINE, null, List.of(OutlineItem.of("o")), null)),
                null);
    }

    private String shape() {
        return form.getRows().stream()
                .map(row -> row.getText() + row.getDepth())
                .collect(Collectors.joining(" "));
    }

    @Test
    void rows_are_numbered_by_nesting_for_each_mode() {
        assertThat(form.getNumbers()).containsExactly("1", "2", "2.1", "2.1.1", "2.2", "3", "1");
    }

    @Test
    void a_row_moves_up_with_its_nested_rows() {
        assertThat(form.order().up(1)).hasValue(0);
        assertThat(shape()).isEqualTo("b0 b11 b1x2 b21 a0 c0 o0");
    }

    @Test
    void a_row_moves_down_behind_its_next_sibling_with_nested_rows() {
        assertThat(form.order().down(0)).hasValue(4);
        assertThat(shape()).isEqualTo("b0 b11 b1x2 b21 a0 c0 o0");
    }

    @Test
    void the_first_and_last_row_stay_and_no_row_leaves_its_mode() {
        assertThat(form.order().up(0)).isEmpty();
        assertThat(form.order().down(5)).isEmpty();
        assertThat(form.order().up(6)).isEmpty();
        assertThat(shape()).isEqualTo("a0 b0 b11 b1x2 b21 c0 o0");
    }

    @Test
    void a_row_becomes_part_of_the_one_before_and_comes_out_again() {
        form.order().in(5);
        assertThat(shape()).isEqualTo("a0 b0 b11 b1x2 b21 c1 o0");
        form.order().out(5);
        assertThat(shape()).isEqualTo("a0 b0 b11 b1x2 b21 c0 o0");
    }

    @Test
    void the_first_row_cannot_be_part_of_anything() {
        form.order().in(0);
        assertThat(shape()).startsWith("a0 ");
    }

    @Test
    void removing_a_row_removes_its_nested_rows_and_restoring_restores_all() {
        form.order().remove(1);
        assertThat(shape()).isEqualTo("a0 c0 o0");
        assertThat(form.getRemoved().below()).isEqualTo(3);
        assertThat(form.order().restore()).hasValue(1);
        assertThat(shape()).isEqualTo("a0 b0 b11 b1x2 b21 c0 o0");
    }

    @Test
    void removed_rows_are_posted_with_the_form_and_restored_into_their_list() {
        Map<String, String[]> posted = Map.of(
                "procedure.mode", new String[] {"IN_PERSON", "ANY"},
                "procedure.depth", new String[] {"0", "0"},
                "procedure.text", new String[] {"a", "any"},
                "procedure.gone.at", new String[] {"1"},
                "procedure.gone.mode", new String[] {"ONLINE", "ONLINE"},
                "procedure.gone.depth", new String[] {"0", "1"},
                "procedure.gone.text", new String[] {"o", "o1"});
        OutlineForm read = OutlineForm.of("procedure", new FormFields(posted));
        assertThat(read.getRows()).hasSize(2);
        assertThat(read.order().restore()).hasValue(1);
        assertThat(read.getRows())
                .extracting(row -> row.getMode() + row.getDepth() + row.getText())
                .containsExactly("IN_PERSON0a", "ONLINE0o", "ONLINE1o1", "ANY0any");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "99999", "x", "1.5"})
    void a_forged_position_restores_nothing(String at) {
        Map<String, String[]> posted =
                Map.of("procedure.gone.at", new String[] {at}, "procedure.gone.text", new String[] {"o"});
        OutlineForm read = OutlineForm.of("procedure", new FormFields(posted));
        assertThat(read.getRemoved()).isNull();
        assertThat(read.order().restore()).isEmpty();
    }

    @Test
    void a_forged_block_is_nested_validly() {
        Map<String, String[]> posted = Map.of(
                "procedure.gone.at", new String[] {"9999"},
                "procedure.gone.mode", new String[] {"ANY", "ONLINE", "ANY"},
                "procedure.gone.depth", new String[] {"5", "3", "0"},
                "procedure.gone.text", new String[] {"one", "two", "three"});
        OutlineForm read = OutlineForm.of("procedure", new FormFields(posted));
        read.order().restore();
        assertThat(read.getRows())
                .extracting(row -> row.getMode() + row.getDepth() + row.getText())
                .containsExactly("ONLINE0two", "ANY0one", "ANY0three");
    }

    @Test
    void a_row_is_added_behind_what_is_nested() {
        assertThat(form.order().addAfter(1)).isEqualTo(5);
        assertThat(shape()).isEqualTo("a0 b0 b11 b1x2 b21 0 c0 o0");
    }

    @Test
    void an_unchanged_outline_keeps_its_raw_text() {
        FormErrors errors = new FormErrors();
        assertThat(form.toContent(outline(), errors)).isEqualTo(outline());
    }

    @Test
    void a_changed_outline_has_the_typed_rows_under_the_same_heading() {
        form.order().remove(0);
        Outline changed = form.toContent(outline(), new FormErrors());
        assertThat(changed.rawText()).isNull();
        assertThat(changed.lists()).extracting(ModeList::heading).containsExactly("Layanan offline", null);
        assertThat(changed.lists().get(0).items()).extracting(OutlineItem::text).containsExactly("b", "c");
    }

    @Test
    void an_empty_row_is_refused_at_that_row() {
        form.order().append("ONLINE");
        FormErrors errors = new FormErrors();
        form.toContent(outline(), errors);
        assertThat(errors.getFields()).containsExactly("procedure.7");
        assertThat(errors.of("procedure.7").getMessageKey()).isEqualTo("text_empty");
    }

    @Test
    void ten_thousand_pasted_lines_are_refused_and_kept_in_the_form() {
        String lines = String.join("\n", Collections.nCopies(10_000, "Langkah"));
        OutlineForm pasted =
                OutlineForm.of("procedure", new FormFields(Map.of("procedure.paste", new String[] {lines})));
        FormErrors errors = new FormErrors();
        pasted.takePasted("ONLINE", errors);
        assertThat(errors.of("procedure").getMessageKey()).isEqualTo("too_many_rows");
        assertThat(pasted.getRows()).isEmpty();
        assertThat(pasted.getPaste()).isEqualTo(lines);
    }

    @Test
    void pasted_text_is_shown_and_then_added_to_the_modes_that_it_names() {
        OutlineForm pasted = OutlineForm.of(
                "procedure",
                new FormFields(Map.of("procedure.paste", new String[] {"a. satu\n• dua\nOnline:\n1. tiga"})));
        pasted.readPasted("IN_PERSON");
        assertThat(pasted.getRows()).isEmpty();
        assertThat(pasted.getPasted().getForm().getRows())
                .extracting(row -> row.getMode() + row.getDepth() + row.getText())
                .containsExactly("IN_PERSON0satu", "IN_PERSON1dua", "ONLINE0tiga");
        pasted.takePasted("IN_PERSON", new FormErrors());
        assertThat(pasted.getRows()).hasSize(3);
        assertThat(pasted.getPaste()).isEmpty();
        assertThat(pasted.getPasted()).isNull();
    }

    @Property
    void any_sequence_of_buttons_loses_no_text_and_keeps_the_nesting_valid(@ForAll("presses") List<String> presses) {
        List<String> before = texts(form);
        for (String press : presses) {
            int row = Integer.parseInt(press.substring(1)) % form.getRows().size();
            switch (press.charAt(0)) {
                case 'u' -> form.order().up(row);
                case 'd' -> form.order().down(row);
                case 'i' -> form.order().in(row);
                default -> form.order().out(row);
            }
        }
        assertThat(texts(form)).containsExactlyInAnyOrderElementsOf(before);
        FormErrors errors = new FormErrors();
        Outline made = form.toContent(outline(), errors);
        assertThat(errors.size()).isZero();
        assertThat(made.lists().stream().flatMap(list -> list.items().stream()).flatMap(OutlineFormTest::all))
                .hasSize(before.size());
    }

    @Provide
    Arbitrary<List<String>> presses() {
        return Arbitraries.strings()
                .withChars("udio")
                .ofLength(1)
                .list()
                .ofMaxSize(30)
                .map(actions -> {
                    List<String> presses = new ArrayList<>();
                    for (int i = 0; i < actions.size(); i++) {
                        presses.add(actions.get(i) + (i * 7 % 11));
                    }
                    return presses;
                });
    }

    private static List<String> texts(OutlineForm form) {
        return form.getRows().stream().map(OutlineForm.Row::getText).toList();
    }

    private static Stream<OutlineItem> all(OutlineItem item) {
        return Stream.concat(Stream.of(item), item.items().stream().flatMap(OutlineFormTest::all));
    }
}
