package id.go.bps.pst.standards.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.Refusal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void ten_thousand_steps_are_refused_with_limit_and_number() {
        assertThatThrownBy(() -> outline(Collections.nCopies(10_000, OutlineItem.of("Langkah"))))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.getKind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refused.getMessageKey()).isEqualTo("too_many_rows");
                    assertThat(refused.getArguments()).containsExactly(Outline.MAX_ITEMS, 10_000);
                });
    }

    @Test
    void steps_count_at_every_depth_and_in_every_mode() {
        OutlineItem ten = OutlineItem.of(
                "Langkah", Collections.nCopies(9, OutlineItem.of("Rincian")).toArray(OutlineItem[]::new));
        assertThat(outline(Collections.nCopies(50, ten)).stated()).isTrue();
        ModeList half = new ModeList(DeliveryMode.ONLINE, null, Collections.nCopies(26, ten), null);
        assertThatThrownBy(() -> new Outline(null, List.of(half, half), null))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.getArguments())
                        .containsExactly(500, 520));
    }

    @Test
    void nesting_is_limited_before_recursion_fails() {
        assertThat(outline(List.of(nested(OutlineItem.MAX_DEPTH))).lists()).hasSize(1);
        assertThatThrownBy(() -> nested(10_000)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.getMessageKey()).isEqualTo("nested_too_deep");
            assertThat(refused.getArguments()).containsExactly(OutlineItem.MAX_DEPTH);
        });
    }

    @Test
    void a_step_needs_words_and_keeps_its_marker_as_written() {
        assertThat(new OutlineItem("?", " Membaca ", null, null).marker()).isEqualTo("?");
        assertThat(new OutlineItem("", " Membaca ", null, null).text()).isEqualTo("Membaca");
        assertThat(new OutlineItem("", "Membaca", null, null).marker()).isNull();
        assertThatThrownBy(() -> OutlineItem.of("  "))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.getMessageKey())
                        .isEqualTo("text_empty"));
        assertThatThrownBy(() -> OutlineItem.of("a".repeat(OutlineItem.MAX_TEXT + 1)))
                .isInstanceOf(Refusal.class);
    }

    private static OutlineItem nested(int depth) {
        OutlineItem item = OutlineItem.of("Langkah");
        for (int i = 1; i < depth; i++) {
            item = OutlineItem.of("Langkah", item);
        }
        return item;
    }

    private static Outline outline(List<OutlineItem> items) {
        return new Outline(null, List.of(new ModeList(DeliveryMode.IN_PERSON, null, items, null)), null);
    }
}
