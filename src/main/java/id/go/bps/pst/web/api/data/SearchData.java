package id.go.bps.pst.web.api.data;

import id.go.bps.pst.finding.SearchResult;
import java.util.List;

/** The result of a search, as data. */
public final class SearchData {

    private SearchData() {}

    /**
     * The whole result.
     *
     * @param meant the words that were searched instead, where the written ones are published nowhere; else left out
     * @param loose whether the matches have only some of the words
     */
    public record SearchAnswer(String meant, boolean loose, List<OfficeFind> offices, List<ServiceFind> services) {}

    /**
     * An office.
     *
     * @param told the postcode, code or other name that matches; left out for none
     * @param kilometres from the requested place
     * @param ownPlace whether the distance is to the office's own position rather than to its area
     */
    public record OfficeFind(
            String office,
            String name,
            String province,
            SearchResult.MatchReason why,
            String told,
            Integer kilometres,
            boolean ownPlace,
            String page,
            String self) {

        public static OfficeFind of(SearchResult.Office found, Addresses addresses) {
            return new OfficeFind(
                    found.slug(),
                    found.name(),
                    found.region(),
                    found.why(),
                    found.told(),
                    found.kilometres(),
                    found.ownPlace(),
                    addresses.page(found.slug()),
                    addresses.office(found.slug()));
        }
    }

    /**
     * A service of several offices, with its best matches.
     *
     * @param offices how many offices match
     * @param all address of the list of all matches
     */
    public record ServiceFind(
            String service, String name, String englishName, long offices, List<Hit> hits, String all) {

        /** @param all for this service */
        public static ServiceFind of(SearchResult.Service found, String all, Addresses addresses) {
            return new ServiceFind(
                    found.slug(),
                    found.indonesianName(),
                    found.englishName(),
                    found.offices(),
                    found.hits().stream().map(hit -> Hit.of(hit, addresses)).toList(),
                    all);
        }
    }

    /**
     * One office's standard.
     *
     * @param component in which the words are: TITLE or a component; left out where only the name of office or service matches
     * @param language of the passage
     */
    public record Hit(
            String office,
            String officeName,
            String service,
            String name,
            String englishName,
            String component,
            List<Piece> passage,
            String language,
            String page,
            String self) {

        public static Hit of(SearchResult.Hit found, Addresses addresses) {
            return new Hit(
                    found.officeSlug(),
                    found.officeName(),
                    found.serviceSlug(),
                    found.indonesianName(),
                    found.englishName(),
                    found.component(),
                    found.passage().stream()
                            .map(piece -> new Piece(piece.text(), piece.marked()))
                            .toList(),
                    found.language(),
                    addresses.page(found.officeSlug(), found.serviceSlug()),
                    addresses.standard(found.officeSlug(), found.serviceSlug()));
        }
    }

    /** A part of a passage; marked where it matches the query. */
    public record Piece(String text, boolean marked) {}
}
