package id.go.bps.pst.finding;

import java.util.List;

/**
 * The result of a search.
 *
 * @param offices by name, code, postcode or place, the most similar or the nearest first
 * @param services published services that match, the best first
 * @param meant the words that were searched instead, where the written ones are published nowhere; else null
 * @param loose whether the matches have only some of the words
 */
public record SearchResult(List<Office> offices, List<Service> services, String meant, boolean loose) {

    /** The reason why an office matches. */
    public enum MatchReason {
        NAME,
        CODE,
        POSTCODE,
        NEAR_POSTCODE,
        PLACE,
        REGION
    }

    /**
     * An office.
     *
     * @param told the postcode or the other name that matches; null for none
     * @param kilometres from the place, rounded; null where no place was given
     * @param ownPlace whether the distance is to the office's own position rather than to its area
     */
    public record Office(
            String slug,
            String name,
            String region,
            MatchReason why,
            String told,
            Integer kilometres,
            boolean ownPlace) {}

    /**
     * One service that several offices offer.
     *
     * @param slug its name in the results
     * @param offices how many offices match
     * @param hits the best matches, or one page of all
     */
    public record Service(String slug, String indonesianName, String englishName, long offices, List<Hit> hits) {}

    /**
     * One office's published service.
     *
     * @param component where the words are: TITLE or a component; null where only the name of office or service matches
     * @param passage the text around the words; empty where there is none
     * @param language of the passage
     */
    public record Hit(
            String officeSlug,
            String officeName,
            String serviceSlug,
            String indonesianName,
            String englishName,
            String component,
            List<Piece> passage,
            String language) {}

    /** A part of a passage; marked where it matches the query. */
    public record Piece(String text, boolean marked) {}

    static final SearchResult NOTHING = new SearchResult(List.of(), List.of(), null, false);

    public boolean nothing() {
        return offices.isEmpty() && services.isEmpty();
    }
}
