package id.go.bps.pst.finding;

import id.go.bps.pst.finding.Found.Piece;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The words of what is published across all offices, as the database keeps them. */
interface SearchIndex {

    /** A standard among the finds. */
    record Row(
            long standard,
            String group,
            long offices,
            String groupName,
            String groupEnglishName,
            String officeSlug,
            String officeName,
            String serviceSlug,
            String name,
            String englishName) {}

    /** Where in a standard the words stand. */
    record Passage(String component, List<Piece> pieces) {}

    /** All words, or any of them. */
    enum Words {
        ALL,
        ANY
    }

    /**
     * The best few of each of the services that hold the words best.
     *
     * @param region code of the province's office; empty for all
     */
    List<Row> best(Words words, boolean english, String written, String region);

    /** One page of all that offer this service with the words, by office. */
    List<Row> page(Words words, boolean english, String written, Wanted wanted, String region);

    /** Of each standard its title, where that holds all of the words; else the passage that holds all, or most, of them. */
    Map<Long, Passage> passages(boolean english, String written, Collection<Long> standards);

    /** The same words, each that was never published replaced by the likest that was; as written where there is none. */
    String meant(String written);
}
