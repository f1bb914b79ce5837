package id.go.bps.pst.standards.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The 14 components of a service standard (UU 25/2009 article 21), split by Permenpan RB 15/2014 into the six that must be published
 * and the eight that the office keeps.
 */
public enum Component {
    REQUIREMENTS(1, StandardContent::requirements),
    PROCEDURE(2, StandardContent::procedure),
    TIME(3, StandardContent::time),
    FEE(4, StandardContent::fee),
    PRODUCTS(5, StandardContent::products),
    COMPLAINTS(6, StandardContent::complaints),
    LEGAL_BASIS(7),
    FACILITIES(8),
    COMPETENCE(9),
    SUPERVISION(10),
    STAFFING(11),
    SERVICE_GUARANTEE(12),
    SAFETY_GUARANTEE(13),
    EVALUATION(14);

    private final int number;
    private final transient Function<StandardContent, PartContent> content;

    Component(int number, Function<StandardContent, PartContent> content) {
        this.number = number;
        this.content = content;
    }

    /** Kept as text. */
    Component(int number) {
        this.number = number;
        this.content = standard -> new KeptText(standard.kept().get(this));
    }

    PartContent of(StandardContent standard) {
        return content.apply(standard);
    }

    /** Where it stands in the document. */
    String path() {
        return isPublic() ? name().toLowerCase(Locale.ROOT) : "kept/" + name();
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
