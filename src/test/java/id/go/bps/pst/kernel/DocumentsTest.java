package id.go.bps.pst.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    /** Its components are not in the order of their names. */
    public record Sample(
            String zone, Integer amount, List<Sample> nested, LocalDate date, LocalTime time, DayOfWeek day) {}

    private static final Sample SAMPLE = new Sample(
            "WITA",
            null,
            List.of(new Sample(null, 1, List.of(), null, null, null)),
            LocalDate.of(2024, 1, 2),
            LocalTime.of(8, 0),
            DayOfWeek.MONDAY);

    @Test
    void properties_are_sorted_by_name_and_absent_ones_left_out() {
        assertThat(Documents.write(SAMPLE)).isEqualTo("""
                {"date":"2024-01-02","day":"MONDAY","nested":[{"amount":1,"nested":[]}],"time":"08:00:00","zone":"WITA"}""");
    }

    @Test
    void the_order_in_which_a_document_was_written_does_not_matter() {
        Sample read = Documents.read(
                "{\"zone\":\"WITA\",\"time\":\"08:00\",\"nested\":[{\"nested\":[],\"amount\":1}],\"day\":\"MONDAY\",\"date\":\"2024-01-02\",\"amount\":null}",
                Sample.class);
        assertThat(read).isEqualTo(SAMPLE);
        assertThat(Documents.sha256(read)).isEqualTo(Documents.sha256(SAMPLE));
    }

    @Property
    void any_text_is_read_as_it_was_written(@ForAll String text) {
        Sample sample = new Sample(text, 1, List.of(), null, null, null);
        assertThat(Documents.read(Documents.write(sample), Sample.class)).isEqualTo(sample);
    }

    @Test
    void digests_are_those_that_every_other_tool_prints() {
        assertThat(Documents.sha256("".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Documents.sha256(SAMPLE)).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[[],[],", "{\"fields\":{\"]]]]\":[\"}}}}\",", "[1e1,"})
    void foreign_json_nested_too_deeply_is_refused(String level) {
        for (int levels : new int[] {65, 20_000, 400_000}) {
            assertThatThrownBy(() -> Documents.readOutside(new StringReader(level.repeat(levels)), 10_000_000))
                    .isInstanceOf(JsonException.class);
        }
    }

    @Test
    void foreign_json_is_read_unchanged_up_to_the_limit() throws IOException {
        String wide = "[" + "[{\"a\":[]}],".repeat(10_000) + "\"[[[\"]";
        assertThat(Documents.readOutside(new StringReader(wide), wide.length())).isEqualTo(wide);
        String deep = "[".repeat(64) + "]".repeat(64);
        assertThat(Documents.readOutside(new StringReader(deep), 128)).isEqualTo(deep);
        assertThatThrownBy(() -> Documents.readOutside(new StringReader(wide), wide.length() - 1))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("characters");
    }

    @Test
    void the_digest_leaves_out_named_properties_at_any_depth() {
        Sample later = new Sample(
                SAMPLE.zone(),
                2,
                List.of(new Sample(null, 3, List.of(), null, null, null)),
                SAMPLE.date(),
                SAMPLE.time(),
                SAMPLE.day());

        assertThat(Documents.writeWithout(Set.of("amount", "day"), SAMPLE)).isEqualTo("""
                {"date":"2024-01-02","nested":[{"nested":[]}],"time":"08:00:00","zone":"WITA"}""");
        assertThat(Documents.sha256Without(Set.of("amount"), later))
                .isEqualTo(Documents.sha256Without(Set.of("amount"), SAMPLE))
                .hasSize(64)
                .isNotEqualTo(Documents.sha256Without(Set.of(), SAMPLE));
        assertThat(Documents.sha256Without(Set.of(), SAMPLE)).isEqualTo(Documents.sha256(SAMPLE));
    }

    @Test
    void a_range_is_never_empty_nor_before_the_beginning() {
        assertThat(new SourceRange(2, 4).in("abcdef")).isEqualTo("cd");
        assertThatThrownBy(() -> new SourceRange(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SourceRange(3, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
