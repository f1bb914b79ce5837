package id.go.bps.pst.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.finding.SearchResult.Hit;
import id.go.bps.pst.finding.SearchResult.MatchReason;
import id.go.bps.pst.finding.SearchResult.Piece;
import id.go.bps.pst.finding.SearchResult.Service;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.reading.StandardReading;
import id.go.bps.pst.standards.services.ServiceView;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final String NTB = "5200";
    private static final OfficeCode NTB_CODE = OfficeCode.of(NTB);
    private static final Place SQUARE = new Place(-8.46, 118.72);

    private final InMemoryOfficeIndex offices = new InMemoryOfficeIndex();
    private final InMemorySearchIndex standards = new InMemorySearchIndex();
    private final StandardReading reading = new StandardReading(null, null, null, null) {
        @Override
        public List<ServiceView> listServices() {
            return List.of(
                    new ServiceView("perpustakaan", "Perpustakaan", "Library", "perpustakaan", null),
                    new ServiceView("konsultasi", "Konsultasi statistik", "Consultation", "konsultasi", null));
        }
    };
    private final Finding finding = new Finding(offices, standards, reading);

    @BeforeEach
    void givenTwoOfficesAndWhatTheyPublish() {
        offices.give("kota-bima", "BPS Kota Bima", "5272", "84111", NTB, SQUARE);
        offices.give("kota-banjarmasin", "BPS Kota Banjarmasin", "6371", "70111", "6300", new Place(-3.32, 114.59));
        give(1, "perpustakaan", "kota-bima", NTB, "layanan perpustakaan tercetak", "printed library service");
        give(2, "konsultasi", "kota-bima", NTB, "konsultasi data statistik", "consultation on statistics");
        give(3, "konsultasi", "kota-banjarmasin", "6300", "konsultasi data mikro", "");
    }

    private void give(long id, String group, String office, String region, String indonesian, String english) {
        standards.give(
                new SearchIndex.Row(
                        id,
                        group,
                        2,
                        group + " nasional",
                        group + " national",
                        office,
                        "BPS " + office,
                        group,
                        group + " di " + office,
                        null),
                region,
                indonesian,
                english);
    }

    private SearchResult find(String words) {
        return finding.find(new SearchQuery(words, null, null, null, 1, false));
    }

    private SearchResult findIn(OfficeCode region, String words) {
        return finding.find(new SearchQuery(words, region, null, null, 1, false));
    }

    private static List<String> officesOf(SearchResult found) {
        return found.services().stream()
                .flatMap(service -> service.hits().stream())
                .map(Hit::officeSlug)
                .toList();
    }

    private static List<String> slugs(SearchResult found) {
        return found.offices().stream().map(SearchResult.Office::slug).toList();
    }

    @Test
    void onlyStandardsWithAllWordsAreFoundIfThereAreAny() {
        SearchResult found = find("konsultasi mikro");

        assertThat(officesOf(found)).containsExactly("kota-banjarmasin");
        assertThat(found.loose()).isFalse();
        assertThat(found.meant()).isNull();
    }

    @Test
    void standardsWithSomeOfTheWordsAreFoundOnlyIfNoneHasAllAndTheResultSaysSo() {
        SearchResult found = find("perpustakaan mikro");

        assertThat(officesOf(found)).containsExactlyInAnyOrder("kota-bima", "kota-banjarmasin");
        assertThat(found.loose()).isTrue();
    }

    @Test
    void standardsWithSomeOfTheWordsAreNotSearchedIfAnOfficeHasThatName() {
        offices.give("kota-perpustakaan", "BPS perpustakaan mikro", "1111", "11111", "1100", SQUARE);

        SearchResult found = find("perpustakaan mikro");
        assertThat(found.nothing()).isFalse();
        assertThat(slugs(found)).containsExactly("kota-perpustakaan");
        assertThat(found.services()).isEmpty();
        assertThat(found.loose()).isFalse();
    }

    @Test
    void anEmptyResultIsNotLoose() {
        SearchResult found = find("antah berantah");

        assertThat(found.nothing()).isTrue();
        assertThat(found.loose()).isFalse();
        assertThat(found.meant()).isNull();
    }

    @Test
    void aWordThatIsPublishedNowhereIsReplacedByTheMostSimilarOne() {
        standards.giveLikeness("perpustakan", "perpustakaan");

        SearchResult found = find("Layanan Perpustakan");
        assertThat(officesOf(found)).containsExactly("kota-bima");
        assertThat(found.meant()).isEqualTo("layanan perpustakaan");
        assertThat(found.loose()).isFalse();
    }

    @Test
    void aCorrectionAlsoAppliesToSomeOfTheWords() {
        standards.giveLikeness("perpustakan", "perpustakaan");

        SearchResult found = find("perpustakan mikro");
        assertThat(found.meant()).isEqualTo("perpustakaan mikro");
        assertThat(found.loose()).isTrue();
        assertThat(officesOf(found)).hasSize(2);
    }

    @Test
    void aCorrectionWithoutResultsIsNotMentioned() {
        standards.giveLikeness("bima", "bimasakti");

        SearchResult found = find("bima");
        assertThat(slugs(found)).containsExactly("kota-bima");
        assertThat(found.meant()).isNull();
    }

    @Test
    void aServiceOfTheNationalListGroupsItsOfficesWithPassages() {
        SearchResult found = find("konsultasi");

        assertThat(found.nothing()).isFalse();
        assertThat(found.services()).hasSize(1);
        Service service = found.services().getFirst();
        assertThat(service.slug()).isEqualTo("konsultasi");
        assertThat(service.indonesianName()).isEqualTo("konsultasi nasional");
        assertThat(service.englishName()).isEqualTo("konsultasi national");
        assertThat(service.offices()).isEqualTo(2);
        Hit bima = service.hits().getFirst();
        assertThat(bima.officeSlug()).isEqualTo("kota-bima");
        assertThat(bima.officeName()).isEqualTo("BPS kota-bima");
        assertThat(bima.serviceSlug()).isEqualTo("konsultasi");
        assertThat(bima.component()).isEqualTo("TITLE");
        assertThat(bima.passage())
                .containsExactly(
                        new Piece("konsultasi", true), new Piece("data", false), new Piece("statistik", false));
        assertThat(bima.language()).isEqualTo("id");
    }

    @Test
    void anOfficesOwnServiceHasItsOwnName() {
        standards.give(
                new SearchIndex.Row(
                        9, "own", 1, null, null, "kota-bima", "BPS Kota Bima", "klinik", "Klinik", "Clinic"),
                NTB,
                "klinik",
                "clinic");

        Service service = find("klinik").services().getFirst();
        assertThat(service.indonesianName()).isEqualTo("Klinik");
        assertThat(service.englishName()).isEqualTo("Clinic");
    }

    @Test
    void aHitWithoutAPassageHasNone() {
        InMemorySearchIndex withoutPassages = new InMemorySearchIndex() {
            @Override
            public java.util.Map<Long, Passage> passages(
                    boolean english, String written, java.util.Collection<Long> ids) {
                return java.util.Map.of();
            }
        };
        withoutPassages.give(
                new SearchIndex.Row(9, "own", 1, null, null, "kota-bima", "BPS", "klinik", "Klinik", null),
                NTB,
                "klinik",
                "");

        Hit hit = new Finding(offices, withoutPassages, reading)
                .find(new SearchQuery("klinik", null, null, null, 1, false))
                .services()
                .getFirst()
                .hits()
                .getFirst();
        assertThat(hit.component()).isNull();
        assertThat(hit.passage()).isEmpty();
    }

    @Test
    void searchInEnglishContinuesInIndonesian() {
        SearchResult english = finding.find(new SearchQuery("library", null, null, null, 1, true));
        SearchResult indonesian = finding.find(new SearchQuery("perpustakaan", null, null, null, 1, true));

        assertThat(english.services().getFirst().hits().getFirst().language()).isEqualTo("en");
        assertThat(indonesian.services().getFirst().hits().getFirst().language())
                .isEqualTo("id");
        assertThat(find("library").services()).isEmpty();
    }

    @Test
    void aRegionExcludesOtherOffices() {
        assertThat(officesOf(findIn(NTB_CODE, "konsultasi"))).containsExactly("kota-bima");
        assertThat(slugs(findIn(NTB_CODE, "kota"))).containsExactly("kota-bima");
        assertThat(slugs(find("kota"))).containsExactly("kota-bima", "kota-banjarmasin");
    }

    @Test
    void aRegionWithoutWordsListsItsOffices() {
        SearchResult found = findIn(NTB_CODE, "");

        assertThat(slugs(found)).containsExactly("kota-bima");
        assertThat(found.offices().getFirst().why()).isEqualTo(MatchReason.REGION);
        assertThat(find("").nothing()).isTrue();
    }

    @Test
    void aPlaceFindsTheNearestOffices() {
        SearchResult found = finding.find(new SearchQuery("konsultasi", null, null, SQUARE, 1, false));

        assertThat(slugs(found)).containsExactly("kota-bima");
        assertThat(found.offices().getFirst().why()).isEqualTo(MatchReason.PLACE);
        assertThat(found.services()).isEmpty();
    }

    @Test
    void fiveDigitsAreAPostcodeAndFourDigitsOrAMinistryCodeAnOffice() {
        offices.give("x", "BPS X", "52.72", "11111", NTB, new Place(0, 0));
        offices.give("y", "BPS Y", "52", "22222", NTB, new Place(0, 0));

        assertThat(find("84111").offices()).extracting(SearchResult.Office::why).containsExactly(MatchReason.POSTCODE);
        assertThat(find("5272").offices()).extracting(SearchResult.Office::why).containsExactly(MatchReason.CODE);
        assertThat(slugs(find("52.72"))).containsExactly("x");
        assertThat(slugs(find("52"))).containsExactly("y");
    }

    @Test
    void oneLetterFindsNoOffice() {
        assertThat(find("b").offices()).isEmpty();
        assertThat(slugs(find("bi"))).containsExactly("kota-bima");
    }

    @Test
    void aPageOfOneServiceListsNoOffices() {
        IntStream.rangeClosed(1, SearchQuery.SIZE)
                .forEach(i -> give(100 + i, "konsultasi", "kantor-" + i, NTB, "konsultasi", ""));

        SearchResult second = finding.find(new SearchQuery("konsultasi", null, "konsultasi", null, 2, false));
        assertThat(officesOf(second)).containsExactly("kantor-19", "kantor-20");
        SearchResult bima = finding.find(new SearchQuery("bima", null, "konsultasi", null, 1, false));
        assertThat(bima.offices()).isEmpty();
    }

    @Test
    void suggestionsAreServicesInBothLanguagesAndOffices() {
        assertThat(finding.suggest("ta"))
                .containsExactly(
                        new Suggestion("Perpustakaan", null),
                        new Suggestion("Konsultasi statistik", null),
                        new Suggestion("BPS Kota Bima", "kota-bima"),
                        new Suggestion("BPS Kota Banjarmasin", "kota-banjarmasin"));
        assertThat(finding.suggest("LIBR")).containsExactly(new Suggestion("Perpustakaan", null));
        assertThat(finding.suggest("b")).isEmpty();
    }

    @Test
    void thereAreAtMostSevenSuggestions() {
        IntStream.range(0, 9).forEach(i -> offices.give("x-" + i, "BPS Xyz " + i, "", "", NTB, SQUARE));

        assertThat(finding.suggest("xyz")).hasSize(7);
    }
}
