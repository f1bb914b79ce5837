package id.go.bps.pst.finding;

import id.go.bps.pst.finding.SearchResult.Office;
import java.util.List;

/** Queries of the search tables of offices. */
interface OfficeIndex {

    /**
     * By name or other name; finds misspelled names too.
     *
     * @param region code of the province's office; empty for all
     */
    List<Office> named(String name, String region);

    /** By the code of BPS or of the ministry. */
    List<Office> coded(String code);

    /** By the postcode that the office states; where none matches, those with the longest common beginning. */
    List<Office> atPostcode(String postcode);

    /** The nearest first, measured to the position that the office states, else to the seat or the middle of its area. */
    List<Office> near(Place place);

    /** All offices of a province, the provincial office first. */
    List<Office> in(String region);
}
