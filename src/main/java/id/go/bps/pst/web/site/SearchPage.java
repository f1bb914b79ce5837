package id.go.bps.pst.web.site;

import id.go.bps.pst.finding.Finding;
import id.go.bps.pst.finding.SearchQuery;
import id.go.bps.pst.finding.SearchResult;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.web.SiteDirectory;
import id.go.bps.pst.web.words.Formats;
import id.go.bps.pst.web.words.Language;
import id.go.bps.pst.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page with search results and links to further ones. */
@Named("siteSearchPage")
@RequestScoped
public class SearchPage {

    @Inject
    private Finding finding;

    @Inject
    private SiteDirectory directory;

    @Inject
    private Language language;

    @Inject
    private Formats format;

    @Inject
    private Words words;

    private SearchQuery wanted;
    private SearchResult found;

    void show(SearchQuery asked) {
        wanted = asked;
        found = finding.find(asked);
    }

    public SearchQuery getWanted() {
        return wanted;
    }

    public SearchResult getFound() {
        return found;
    }

    public boolean isAsked() {
        return !wanted.isEmpty();
    }

    /** The provinces to choose from. */
    public List<Entry> getProvinces() {
        return directory.provinces().stream()
                .filter(province -> !province.code().equals(wanted.region()))
                .toList();
    }

    /** The chosen province; null for all. */
    public Entry getChosen() {
        return directory.provinces().stream()
                .filter(province -> province.code().equals(wanted.region()))
                .findFirst()
                .orElse(null);
    }

    public String name(SearchResult.Service service) {
        return language.pick(service.indonesianName(), service.englishName());
    }

    public String name(SearchResult.Hit hit) {
        return language.pick(hit.indonesianName(), hit.englishName());
    }

    /** "Ditemukan 2 kantor dan 3 layanan". */
    public String getCount() {
        if (found.nothing()) {
            return text("nothing");
        }
        String offices = format.fill(text("count_offices"), found.offices().size());
        String services = format.fill(text("count_services"), found.services().size());
        if (found.services().isEmpty()) {
            return format.fill(text("count"), offices);
        }
        return format.fill(
                text("count"), found.offices().isEmpty() ? services : format.list(List.of(offices, services)));
    }

    /** The reason why an office matches; empty where its name shows it. */
    public String why(SearchResult.Office office) {
        return switch (office.why()) {
            case NAME -> office.told() == null ? "" : format.fill(text("also_known"), office.told());
            case CODE -> format.fill(text("code"), office.told());
            case POSTCODE, NEAR_POSTCODE -> format.fill(text("postcode"), office.told());
            case PLACE -> format.fill(text(office.ownPlace() ? "distance" : "distance_area"), office.kilometres());
            case REGION -> "";
        };
    }

    /** The name of the component that has the words. */
    public String component(SearchResult.Hit hit) {
        return hit.component() == null || hit.component().equals("TITLE")
                ? text("in_title")
                : words.get("component." + hit.component());
    }

    /** The address of all offices with this service and the same words. */
    public String all(SearchResult.Service service) {
        return path(new SearchQuery(wanted.words(), wanted.region(), service.slug(), null, 1, wanted.english()));
    }

    /** The address of the results of all services. */
    public String getBack() {
        return path(new SearchQuery(wanted.words(), wanted.region(), null, null, 1, wanted.english()));
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        boolean more = !wanted.service().isEmpty()
                && !found.services().isEmpty()
                && found.services().get(0).offices() > (long) wanted.page() * wanted.size();
        return more ? path(turned(1)) : null;
    }

    /** The address of the previous page; null on the first. */
    public String getPrevious() {
        return wanted.page() > 1 ? path(turned(-1)) : null;
    }

    private SearchQuery turned(int by) {
        return new SearchQuery(
                wanted.words(), wanted.region(), wanted.service(), null, wanted.page() + by, wanted.english());
    }

    /** Example queries. */
    public List<String> getExamples() {
        return List.of(text("example_1"), text("example_2"), text("example_3"));
    }

    public String example(String example) {
        return path(new SearchQuery(example, null, null, null, 1, wanted.english()));
    }

    private String path(SearchQuery other) {
        return SearchAnswers.at(other.english()).path() + SearchAnswers.query(other);
    }

    private String text(String key) {
        return words.of("site", "site_search." + key);
    }
}
