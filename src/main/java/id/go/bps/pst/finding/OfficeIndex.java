package id.go.bps.pst.finding;

import id.go.bps.pst.finding.Found.Office;
import java.util.List;

/** By what offices are found, as the database keeps it. */
interface OfficeIndex {

    /**
     * By name or other name, with typing errors.
     *
     * @param region code of the province's office; empty for all
     */
    List<Office> named(String name, String region);

    /** By the code of BPS or of the ministry. */
    List<Office> coded(String code);

    /** By the postcode that the office has told; where none has that one, those with the longest part of it, from the left. */
    List<Office> atPostcode(String postcode);

    /** The nearest first: to where the office says that it is, else to the seat or the middle of its area. */
    List<Office> near(Place place);

    /** All of a province, its own first. */
    List<Office> in(String region);
}
