package id.go.bps.pst.web.api.data;

import id.go.bps.pst.finding.Found;
import java.util.List;

/** What was found, as data. */
public final class SearchData {

    private SearchData() {}

    /**
     * All that was found.
     *
     * @param meant the words that were searched where those written are published nowhere; left out where they are
     * @param loose whether only some of the words were found together
     */
    public record SearchAnswer(String meant, boolean loose, List<OfficeFind> offices, List<ServiceFind> services) {}

    /**
     * An office.
     *
     * @param told the postcode, code or other name by which it was found; left out for none
     * @param kilometres from the place that was asked about
     * @param ownPlace whether the office itself has told where it is, rather than its area
     */
    public record OfficeFind(
            String office,
            String name,
            String province,
            Found.Why why,
            String told,
            Integer kilometres,
            boolean ownPlace,
            String page,
            String self) {

        public static OfficeFind of(Found.Office found, Addresses addresses) {
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
     * One service of many offices, with the best of them.
     *
     * @param offices how many have it
     * @param all where they are listed page by page
     */
    public record ServiceFind(
            String service, String name, String englishName, long offices, List<Hit> hits, String all) {

        /** @param all for this service */
        public static ServiceFind of(Found.Service found, String all, Addresses addresses) {
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
     * @param component in which the words stand: TITLE or a component; left out where only the name of office or service was meant
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

        public static Hit of(Found.Hit found, Addresses addresses) {
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

    /** Part of a passage; marked where it is what was looked for. */
    public record Piece(String text, boolean marked) {}
}
