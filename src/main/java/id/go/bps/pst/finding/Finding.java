package id.go.bps.pst.finding;

import id.go.bps.pst.finding.SearchIndex.Passage;
import id.go.bps.pst.finding.SearchIndex.Row;
import id.go.bps.pst.finding.SearchIndex.Words;
import id.go.bps.pst.finding.SearchResult.Hit;
import id.go.bps.pst.finding.SearchResult.Office;
import id.go.bps.pst.finding.SearchResult.Service;
import id.go.bps.pst.kernel.permission.Open;
import id.go.bps.pst.standards.reading.StandardReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Use case: the public searches for offices and published services. Only standards in force are searched. */
@ApplicationScoped
@Transactional
public class Finding {

    private static final int SUGGESTED = 7;

    private final OfficeIndex offices;
    private final SearchIndex standards;
    private final StandardReading reading;

    @Inject
    public Finding(OfficeIndex offices, SearchIndex standards, StandardReading reading) {
        this.offices = offices;
        this.standards = standards;
        this.reading = reading;
    }

    /** The matches for a query. No query is refused; without a match the result is empty. */
    @Open
    public SearchResult find(SearchQuery wanted) {
        if (wanted.place() != null) {
            return new SearchResult(offices.near(wanted.place()), List.of(), null, false);
        }
        String region = wanted.region() == null ? "" : wanted.region().getValue();
        if (wanted.words().isEmpty()) {
            return region.isEmpty()
                    ? SearchResult.NOTHING
                    : new SearchResult(offices.in(region), List.of(), null, false);
        }
        List<Office> named = wanted.service().isEmpty() ? offices(wanted, region) : List.of();
        SearchResult exact = search(wanted, wanted.words(), region, Words.ALL, named, null);
        if (!exact.services().isEmpty()) {
            return exact;
        }
        String meant = standards.meant(wanted.words().toLowerCase(Locale.ROOT));
        boolean another = !meant.equalsIgnoreCase(wanted.words());
        SearchResult corrected = another ? search(wanted, meant, region, Words.ALL, named, meant) : exact;
        if (!corrected.services().isEmpty() || !named.isEmpty()) {
            return corrected.services().isEmpty() ? exact : corrected;
        }
        return search(wanted, meant, region, Words.ANY, named, another ? meant : null);
    }

    /** Suggestions for the beginning of a word: services first, then offices. */
    @Open
    public List<Suggestion> suggest(String typed) {
        SearchQuery wanted = new SearchQuery(typed, null, null, null, 1, false);
        String name = wanted.name();
        if (name.length() < 2) {
            return List.of();
        }
        return Stream.concat(
                        reading.listServices().stream()
                                .filter(service -> Stream.of(service.indonesianName(), service.englishName())
                                        .anyMatch(called ->
                                                called.toLowerCase(Locale.ROOT).contains(name)))
                                .map(service -> new Suggestion(service.indonesianName(), null)),
                        offices.named(name, "").stream().map(office -> new Suggestion(office.name(), office.slug())))
                .limit(SUGGESTED)
                .toList();
    }

    private List<Office> offices(SearchQuery wanted, String region) {
        String words = wanted.words();
        if (words.matches("[0-9]{5}")) {
            return offices.atPostcode(words);
        }
        if (words.matches("[0-9]{4}|[0-9]{2}(\\.[0-9]{2})?")) {
            return offices.coded(words);
        }
        String name = wanted.name();
        return name.length() < 2 ? List.of() : offices.named(name, region);
    }

    /** Searches in the reader's language first, then in Indonesian, in which every standard is written. */
    private SearchResult search(
            SearchQuery wanted, String words, String region, Words which, List<Office> named, String meant) {
        List<Row> rows = wanted.english() ? rows(wanted, words, region, which, true) : List.of();
        boolean english = !rows.isEmpty();
        if (!english) {
            rows = rows(wanted, words, region, which, false);
        }
        return new SearchResult(named, services(rows, english, words), meant, which == Words.ANY && !rows.isEmpty());
    }

    private List<Row> rows(SearchQuery wanted, String words, String region, Words which, boolean english) {
        return wanted.service().isEmpty()
                ? standards.best(which, english, words, region)
                : standards.page(which, english, words, wanted, region);
    }

    private List<Service> services(List<Row> rows, boolean english, String words) {
        Map<Long, Passage> passages = standards.passages(
                english, words, rows.stream().map(Row::standard).toList());
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(row ->
                groups.computeIfAbsent(row.group(), begun -> new ArrayList<>()).add(row));
        return groups.values().stream()
                .map(group -> service(group, passages, english ? "en" : "id"))
                .toList();
    }

    private static Service service(List<Row> rows, Map<Long, Passage> passages, String language) {
        Row first = rows.get(0);
        boolean national = first.groupName() != null;
        return new Service(
                first.group(),
                national ? first.groupName() : first.name(),
                national ? first.groupEnglishName() : first.englishName(),
                first.offices(),
                rows.stream()
                        .map(row -> hit(row, passages.get(row.standard()), language))
                        .toList());
    }

    private static Hit hit(Row row, Passage passage, String language) {
        return new Hit(
                row.officeSlug(),
                row.officeName(),
                row.serviceSlug(),
                row.name(),
                row.englishName(),
                passage == null ? null : passage.component(),
                passage == null ? List.of() : passage.pieces(),
                language);
    }
}
