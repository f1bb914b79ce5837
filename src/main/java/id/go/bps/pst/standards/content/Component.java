package id.go.bps.pst.standards.content;

import java.util.Arrays;
import java.util.List;

/**
 * The 14 components of a service standard (UU 25/2009 article 21), split by Permenpan RB 15/2014 into the six that must be published
 * and the eight that the office keeps.
 */
public enum Component {
    REQUIREMENTS(1),
    PROCEDURE(2),
    TIME(3),
    FEE(4),
    PRODUCTS(5),
    COMPLAINTS(6),
    LEGAL_BASIS(7),
    FACILITIES(8),
    COMPETENCE(9),
    SUPERVISION(10),
    STAFFING(11),
    SERVICE_GUARANTEE(12),
    SAFETY_GUARANTEE(13),
    EVALUATION(14);

    private final int number;

    Component(int number) {
        this.number = number;
    }

    /** From 1 to 14, as the regulation counts. */
    public int getNumber() {
        return number;
    }

    public boolean isPublic() {
        return number <= 6;
    }

    /** Components 7 to 14. */
    public static List<Component> kept() {
        return Arrays.stream(values())
                .filter(component -> !component.isPublic())
                .toList();
    }
}
