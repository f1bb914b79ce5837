package id.go.bps.pst.standards.versions;

import static id.go.bps.pst.standards.StandardsInMemory.COUNTER;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.reachedBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.Times;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rows of the table that search and figures read. */
class PublishedLineTest {

    private static List<PublishedLine> lines(StandardContent content) {
        return PublishedLine.of(content, reachedBy(COUNTER));
    }

    private static PublishedLine line(List<PublishedLine> lines, String path) {
        return lines.stream()
                .filter(line -> line.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rows_are_numbered_through_all_parts_in_the_order_of_the_page() {
        List<PublishedLine> lines = lines(complete());

        assertThat(lines)
                .extracting(PublishedLine::position)
                .containsExactlyElementsOf(
                        IntStream.range(0, lines.size()).boxed().toList());
        assertThat(lines.stream().map(PublishedLine::part).distinct())
                .containsExactly(
                        "TITLE", "DECREE", "REQUIREMENTS", "PROCEDURE", "TIME", "FEE", "PRODUCTS", "COMPLAINTS");
    }

    @Test
    void a_title_is_searched_as_a_name_other_text_as_text_and_numbers_of_decrees_not() {
        List<PublishedLine> lines = lines(complete());

        assertThat(line(lines, "title").weight()).isEqualTo("A");
        assertThat(line(lines, "requirements/lists/0/items/0").weight()).isEqualTo("C");
        assertThat(line(lines, "decree/number").weight()).isNull();
    }

    @Test
    void each_row_is_in_indonesian_or_in_english() {
        List<PublishedLine> fee = lines(complete()).stream()
                .filter(line -> line.part().equals("FEE"))
                .toList();

        assertThat(fee)
                .extracting(line -> line.language() + ": " + line.body())
                .containsExactly("id: Gratis, tidak dipungut biaya", "en: Free of charge");
    }

    @Test
    void a_time_is_a_number_with_its_unit_for_its_delivery_mode() {
        StandardContent content = StandardContent.of("Perpustakaan")
                .time(new Times(null, List.of(GivenVersions.onlineWait()), null))
                .build();

        assertThat(line(lines(content), "time/commitments/0"))
                .isEqualTo(new PublishedLine(
                        1,
                        "TIME",
                        "time/commitments/0",
                        "time.WAIT",
                        DeliveryMode.ONLINE,
                        "Sepuluh menit",
                        10L,
                        "unit.MINUTE",
                        "id",
                        "C"));
    }
}
