package id.go.bps.pst.standards;

import java.util.Arrays;
import java.util.List;

/**
 * The 14 components of a service standard (UU 25/2009 article 21), split by Permenpan RB 15/2014 into the six that must be published
 * and the eight that the office keeps.
 */
public enum Component {
    REQUIREMENTS,
    PROCEDURE,
    TIME,
    FEE,
    PRODUCTS,
    COMPLAINTS,
    LEGAL_BASIS,
    FACILITIES,
    COMPETENCE,
    SUPERVISION,
    STAFFING,
    SERVICE_GUARANTEE,
    SAFETY_GUARANTEE,
    EVALUATION;

    /** From 1 to 14, as the regulation counts. */
    public int getNumber() {
        return ordinal() + 1;
    }

    public boolean isPublic() {
        return compareTo(COMPLAINTS) <= 0;
    }

    /** Components 7 to 14. */
    public static List<Component> kept() {
        return Arrays.stream(values())
                .filter(component -> !component.isPublic())
                .toList();
    }
}
