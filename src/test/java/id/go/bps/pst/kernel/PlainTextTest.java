package id.go.bps.pst.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final int MAX = 50;

    @Property(tries = 5_000)
    void any_string_is_refused_or_stored_without_forbidden_characters(@ForAll @StringLength(max = 80) String typed) {
        check(typed);
    }

    /** Most dangerous characters are among the lower code points, which the first property seldom generates. */
    @Property(tries = 5_000)
    void also_any_string_of_low_characters(
            @ForAll @StringLength(max = 80) @CharRange(from = '\u0000', to = '\u0100') String typed) {
        check(typed);
    }

    private static void check(String typed) {
        try {
            String kept = PlainText.optional("field", typed, MAX);
            if (kept == null) {
                assertThat(typed).isBlank();
                return;
            }
            assertThat(kept).isNotBlank().isEqualTo(kept.strip()).hasSizeLessThanOrEqualTo(MAX);
            assertThat(Normalizer.isNormalized(kept, Normalizer.Form.NFC)).isTrue();
            assertThat(kept.codePoints())
                    .allMatch(c -> !Character.isISOControl(c) || c == '\n' || c == '\t')
                    .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            assertThat(PlainText.optional("field", kept, MAX)).as("again").isEqualTo(kept);
        } catch (Refusal refused) {
            assertThat(refused.getKind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refused.getField()).hasValue("field");
            assertThat(Set.of("text_too_long", "text_control_characters", "text_html"))
                    .contains(refused.getMessageKey());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kota \"Bima\" & 'sekitarnya'",
                "3 < 4 dan 5 > 2",
                "<https://webapps.bps.go.id/pengaduan/>",
                "baris satu\nbaris dua\tkolom",
                "بيما 🏛 百"
            })
    void ordinary_text_is_kept_as_it_is(String text) {
        assertThat(PlainText.required("field", text, MAX)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT src=//x>",
                "a <b>tebal</b>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<!-- x -->",
                "</p>"
            })
    void html_is_refused(String text) {
        assertRefused(text, "text_html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007b",
                "a\u001bb",
                "a\u007fb",
                "a\u0085b",
                "a\u009bb",
                "a\ud800b",
                "a\udfffb",
                "a\u202ab",
                "a\u202eb",
                "a\u2066b",
                "a\u2069b",
                "a\uffffb"
            })
    void control_characters_are_refused(String text) {
        assertRefused(text, "text_control_characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u2029b", "a\u202fb", "a\u2065b", "a\u206ab", "a\ud83d\ude00b"})
    void similar_allowed_characters_are_kept(String text) {
        assertThat(PlainText.required("field", text, MAX)).isEqualTo(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
    void an_empty_text_is_absent(String text) {
        assertThat(PlainText.optional("field", text, MAX)).isNull();
        assertRefused(text, "text_empty");
    }

    @Test
    void the_length_is_counted_after_trimming_and_a_refusal_has_both_numbers() {
        assertThat(PlainText.required("field", "  " + "a".repeat(MAX) + "  ", MAX))
                .hasSize(MAX);
        assertThatThrownBy(() -> PlainText.required("field", "a".repeat(MAX + 1), MAX))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.getMessageKey()).isEqualTo("text_too_long");
                    assertThat(refused.getArguments()).containsExactly(MAX, MAX + 1);
                });
    }

    @Test
    void line_ends_are_unified_and_letters_composed() {
        assertThat(PlainText.required("field", "a\r\nb", MAX)).isEqualTo("a\nb");
        assertThat(PlainText.required("field", "e\u0301", MAX)).isEqualTo("é");
    }

    private static void assertRefused(String text, String key) {
        assertThatThrownBy(() -> PlainText.required("field", text, MAX))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.getMessageKey()).isEqualTo(key);
                    assertThat(refused.getField()).hasValue("field");
                });
    }
}
