package id.go.bps.pst.finding;

import id.go.bps.pst.finding.SearchResult.Piece;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Queries of the search tables of published standards of all offices. */
interface SearchIndex {

    /** A standard that matches. */
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

    /** The component of a standard in which the words are, and the text around them. */
    record Passage(String component, List<Piece> pieces) {}

    /** Whether all words or any of them must match. */
    enum Words {
        ALL,
        ANY
    }

    /**
     * The best matches of each of the best services.
     *
     * @param region code of the province's office; empty for all
     */
    List<Row> best(Words words, boolean english, String written, String region);

    /** One page of all standards of this service that match, by office. */
    List<Row> page(Words words, boolean english, String written, SearchQuery wanted, String region);

    /** For each standard its title, if that has all words, else the passage that has all or most of them. */
    Map<Long, Passage> passages(boolean english, String written, Collection<Long> standards);

    /** The query with each word that was never published replaced by the most similar published one; unchanged where there is none. */
    String meant(String written);
}
