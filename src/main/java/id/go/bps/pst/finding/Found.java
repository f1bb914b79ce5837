package id.go.bps.pst.finding;

import java.util.List;

/**
 * What was found.
 *
 * @param offices by name, code, postcode or place, the likest or nearest first
 * @param services published for what was looked for, the best first
 * @param meant the words that were searched where those written are published nowhere; null where they are
 * @param loose whether only some of the words were found together
 */
public record Found(List<Office> offices, List<Service> services, String meant, boolean loose) {

    /** Why an office is among the finds. */
    public enum Why {
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
     * @param told the postcode that was found, or the name that it is also known by; null for none
     * @param kilometres from the place, rounded; null where none was asked about
     * @param ownPlace whether the office itself has told where it is, rather than its area
     */
    public record Office(
            String slug, String name, String region, Why why, String told, Integer kilometres, boolean ownPlace) {}

    /**
     * One service of many offices.
     *
     * @param slug its place in the list of finds
     * @param offices how many have it
     * @param hits the best of them, or a page of all
     */
    public record Service(String slug, String indonesianName, String englishName, long offices, List<Hit> hits) {}

    /**
     * One office's published service.
     *
     * @param component where the words stand: TITLE or a component; null where only the name of office or service was meant
     * @param passage around the words; empty where there is none
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

    /** Part of a passage; marked where it is what was looked for. */
    public record Piece(String text, boolean marked) {}

    static final Found NOTHING = new Found(List.of(), List.of(), null, false);

    public boolean nothing() {
        return offices.isEmpty() && services.isEmpty();
    }
}
