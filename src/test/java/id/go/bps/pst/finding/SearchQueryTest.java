package id.go.bps.pst.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    @Property
    void any_input_gives_words_that_the_database_accepts(@ForAll String written) {
        String words = wanted(written).words();
        assertThat(words).hasSizeLessThanOrEqualTo(SearchQuery.MAX_LENGTH).isEqualTo(words.strip());
        assertThat(words.codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    @ParameterizedTest
    @CsvSource({
        "'  fotokopi   publikasi ', fotokopi publikasi",
        "'data\u0000mikro', data mikro",
        "'\uD83D kota', kota",
        "ＢＩＭＡ, BIMA"
    })
    void words_are_on_one_line_without_forbidden_characters(String written, String words) {
        assertThat(wanted(written).words()).isEqualTo(words);
    }

    @Test
    void long_text_is_cut_between_characters() {
        assertThat(wanted("a" + "\uD83D\uDE00".repeat(300)).words())
                .hasSizeLessThanOrEqualTo(SearchQuery.MAX_LENGTH)
                .endsWith("\uD83D\uDE00");
    }

    @Test
    void at_most_a_hundred_characters_are_kept() {
        String longest = "a".repeat(SearchQuery.MAX_LENGTH);

        assertThat(wanted(longest).words()).isEqualTo(longest);
        assertThat(wanted(longest + "b").words()).isEqualTo(longest);
        assertThat(wanted(" ".repeat(300) + longest).words()).isEqualTo(longest);
        assertThat(wanted(" ".repeat(301) + longest).words())
                .as("what stands further away is not read")
                .hasSize(SearchQuery.MAX_LENGTH - 1);
        assertThat(wanted("a".repeat(99) + "\uD83D\uDE00").words())
                .as("not through the middle of a character")
                .isEqualTo("a".repeat(99));
        assertThat(wanted("a".repeat(98) + "\uD83D\uDE00b").words()).isEqualTo("a".repeat(98) + "\uD83D\uDE00");
    }

    @Test
    void a_query_without_words_region_and_place_is_empty() {
        assertThat(wanted(" ").isEmpty()).isTrue();
        assertThat(wanted("x").isEmpty()).isFalse();
        assertThat(new SearchQuery(null, OfficeCode.of("5200"), null, null, 1, false).isEmpty())
                .isFalse();
        assertThat(new SearchQuery(null, null, null, new Place(0, 0), 1, false).isEmpty())
                .isFalse();
    }

    @Test
    void a_page_has_at_least_one_result() {
        assertThat(new SearchQuery("x", null, null, null, 1, 0, false).size()).isEqualTo(1);
        assertThat(new SearchQuery("x", null, null, null, 7, 50, false).size()).isEqualTo(50);
        assertThat(new SearchQuery("x", null, "perpustakaan", null, 7, false).page())
                .isEqualTo(7);
        assertThat(new SearchQuery("x", null, "perpustakaan", null, 7, false).service())
                .isEqualTo("perpustakaan");
    }

    @Test
    void a_place_can_be_anywhere_on_earth() {
        assertThat(Place.of("90,180")).contains(new Place(90, 180));
        assertThat(Place.of("-90,-180")).contains(new Place(-90, -180));
        assertThat(Place.of("90.01,0")).isEmpty();
        assertThat(Place.of("0,180.01")).isEmpty();
    }

    @Test
    void a_name_is_compared_without_the_words_that_all_names_have() {
        assertThat(wanted("BPS Kota Bima!").name()).isEqualTo("kota bima");
    }

    @Test
    void invalid_pages_and_services_are_left_out() {
        assertThat(new SearchQuery("x", null, "../etc", null, -3, false))
                .isEqualTo(new SearchQuery("x", null, "", null, 1, false));
        assertThat(new SearchQuery("x", null, null, null, 1, Integer.MAX_VALUE, false).size())
                .isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({"'-8.4617,118.7268', '-8.46,118.73'", "'0,0', '0.0,0.0'", "'-8,118', '-8.0,118.0'"})
    void a_place_is_rounded_to_a_hundredth_of_a_degree(String written, String kept) {
        assertThat(Place.of(written).orElseThrow().text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1", "91,0", "0,181", "1e9,1", "NaN,NaN", "-8.46,118.72,1", " 1,1", "--1,1"})
    void text_that_is_no_place_is_ignored(String written) {
        assertThat(Place.of(written)).isEmpty();
        assertThat(Place.of(null)).isEmpty();
    }

    @Test
    void a_passage_is_split_at_its_marks() {
        assertThat(StoredSearchIndex.pieces("ada \u0001salinan\u0002 sepuluh \u0001lembar\u0002"))
                .isEqualTo(List.of(
                        new SearchResult.Piece("ada ", false),
                        new SearchResult.Piece("salinan", true),
                        new SearchResult.Piece(" sepuluh ", false),
                        new SearchResult.Piece("lembar", true)));
        assertThat(StoredSearchIndex.pieces("<b>")).containsExactly(new SearchResult.Piece("<b>", false));
    }

    private static SearchQuery wanted(String written) {
        return new SearchQuery(written, null, null, null, 1, false);
    }
}
