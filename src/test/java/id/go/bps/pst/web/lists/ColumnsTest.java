package id.go.bps.pst.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Filters, order and pages of a list in memory. */
class ColumnsTest {

    private record Row(String code, String name, Integer published, String state, Set<String> roles) {}

    private static final List<Row> ROWS = List.of(
            new Row("5272", "BPS Kota Bima", 3, "two", Set.of("HEAD")),
            new Row("5206", "BPS Kabupaten Bima", null, "two", Set.of("HEAD", "OFFICER")),
            new Row("6371", "BPS Kota Banjarmasin", 1, "alone", Set.of()),
            new Row("1700", "BPS Provinsi Bengkulu Élok", 2, "two", Set.of("OFFICER")));

    private final Columns<Row> columns = Columns.of(() -> ROWS)
            .code("code", Row::code)
            .text("name", Row::name)
            .ordered("published", Row::published)
            .choice("state", Row::state)
            .choices("role", Row::roles);

    @Test
    void a_text_is_found_by_any_part_of_its_words_without_case_and_accents() {
        assertThat(codes(Map.of("name", "bima kota"))).containsExactly("5272");
        assertThat(codes(Map.of("name", " BIM "))).containsExactly("5272", "5206");
        assertThat(codes(Map.of("name", "elok"))).containsExactly("1700");
    }

    @Test
    void a_code_is_found_by_its_beginning_and_a_choice_as_a_whole() {
        assertThat(codes(Map.of("code", "52"))).containsExactly("5272", "5206");
        assertThat(codes(Map.of("code", "72"))).isEmpty();
        assertThat(codes(Map.of("state", "alone"))).containsExactly("6371");
        assertThat(codes(Map.of("state", "al"))).isEmpty();
        assertThat(codes(Map.of("role", "OFFICER", "code", "5"))).containsExactly("5206");
    }

    @Test
    void rows_are_ordered_up_and_down_with_missing_values_last_when_ascending() {
        assertThat(ordered("published", false)).containsExactly("6371", "1700", "5272", "5206");
        assertThat(ordered("name", false)).containsExactly("5206", "6371", "5272", "1700");
        assertThat(ordered("code", true)).containsExactly("6371", "5272", "5206", "1700");
        assertThat(ordered(null, false)).containsExactly("5272", "5206", "6371", "1700");
    }

    @Test
    void a_page_and_the_total_are_returned_and_beyond_the_end_the_last_page() {
        Columns<Integer> numbers =
                Columns.of(() -> IntStream.range(0, 60).boxed().toList());
        assertThat(numbers.find(page(2), 25).rows()).hasSize(25).startsWith(25);
        assertThat(numbers.find(page(3), 25).rows()).hasSize(10).endsWith(59);
        assertThat(numbers.find(page(99999), 25).rows()).hasSize(10);
        assertThat(numbers.find(page(1), 25).total()).isEqualTo(60);
        assertThat(Columns.of(List::of).find(page(1), 25).rows()).isEmpty();
    }

    private List<String> codes(Map<String, String> filters) {
        return columns.find(new ListQuery(filters, null, false, 1), 25).rows().stream()
                .map(Row::code)
                .toList();
    }

    private List<String> ordered(String column, boolean descending) {
        return columns.find(new ListQuery(Map.of(), column, descending, 1), 25).rows().stream()
                .map(Row::code)
                .toList();
    }

    private static ListQuery page(int page) {
        return new ListQuery(Map.of(), null, false, page);
    }
}
