package id.go.bps.pst.finding;

import id.go.bps.pst.finding.SearchResult.Office;
import java.util.List;

/** Queries of the search tables of offices. */
interface OfficeIndex {

    /**
     * The offices with such a name or other name, also with misspelled ones.
     *
     * @param region code of the province's office; empty for all
     */
    List<Office> named(String name, String region);

    /** The offices with this code of BPS or of the ministry. */
    List<Office> coded(String code);

    /** The offices that state this postcode; if there are none, those whose postcode has the longest common beginning with it. */
    List<Office> atPostcode(String postcode);

    /**
     * The nearest offices, the nearest first. The distance is measured to the position that the office states, else to the seat or the
     * middle of its area.
     */
    List<Office> near(Place place);

    /** All offices of a province, the provincial office first. */
    List<Office> in(String region);
}
