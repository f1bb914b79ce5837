package id.go.bps.pst.finding;

import id.go.bps.pst.finding.SearchResult.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Standards of a few whole words; stemming and ranking are left to the database. */
class InMemorySearchIndex implements SearchIndex {

    private record Text(Row row, String region, String indonesian, String english) {

        Set<String> words(boolean inEnglish) {
            return Set.of((inEnglish ? english : indonesian).split(" "));
        }
    }

    private final List<Text> texts = new ArrayList<>();
    private final Map<String, String> likest = new HashMap<>();

    void give(Row row, String region, String indonesian, String english) {
        texts.add(new Text(row, region, indonesian, english));
    }

    /** The published word for a word that was never published. */
    void giveLikeness(String written, String meant) {
        likest.put(written, meant);
    }

    private static Stream<String> split(String written) {
        return Stream.of(written.toLowerCase(Locale.ROOT).split(" "));
    }

    private Stream<Text> hits(Words words, boolean english, String written, String region) {
        Predicate<Text> holds = words == Words.ALL
                ? text -> split(written).allMatch(text.words(english)::contains)
                : text -> split(written).anyMatch(text.words(english)::contains);
        return texts.stream()
                .filter(holds)
                .filter(text -> region.isEmpty() || text.region().equals(region));
    }

    @Override
    public List<Row> best(Words words, boolean english, String written, String region) {
        return hits(words, english, written, region).map(Text::row).toList();
    }

    @Override
    public List<Row> page(Words words, boolean english, String written, SearchQuery wanted, String region) {
        return hits(words, english, written, region)
                .map(Text::row)
                .filter(row -> row.group().equals(wanted.service()))
                .skip((wanted.page() - 1L) * wanted.size())
                .limit(wanted.size())
                .toList();
    }

    @Override
    public Map<Long, Passage> passages(boolean english, String written, Collection<Long> standards) {
        Set<String> marked = split(written).collect(Collectors.toSet());
        return texts.stream()
                .filter(text -> standards.contains(text.row().standard()))
                .filter(text -> text.words(english).stream().anyMatch(marked::contains))
                .collect(Collectors.toMap(
                        text -> text.row().standard(),
                        text -> new Passage(
                                "TITLE",
                                Arrays.stream((english ? text.english() : text.indonesian()).split(" "))
                                        .map(word -> new Piece(word, marked.contains(word)))
                                        .toList())));
    }

    @Override
    public String meant(String written) {
        return split(written).map(word -> likest.getOrDefault(word, word)).collect(Collectors.joining(" "));
    }
}
