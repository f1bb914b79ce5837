package id.go.bps.pst.standards.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The 14 components of a service standard (UU 25/2009 article 21), split by Permenpan RB 15/2014 into the six that must be published
 * and the eight that the office keeps.
 */
public enum Component {
    REQUIREMENTS(1, StandardContent::requirements, (standard, said) -> standard.requirements((Outline) said)),
    PROCEDURE(2, StandardContent::procedure, (standard, said) -> standard.procedure((Outline) said)),
    TIME(3, StandardContent::time, (standard, said) -> standard.time((Times) said)),
    FEE(4, StandardContent::fee, (standard, said) -> standard.fee((Fee) said)),
    PRODUCTS(5, StandardContent::products, (standard, said) -> standard.products((Products) said)),
    COMPLAINTS(6, StandardContent::complaints, (standard, said) -> standard.complaints((ComplaintChannels) said)),
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
    private final transient BiConsumer<StandardContent.Builder, PartContent> setter;

    Component(
            int number,
            Function<StandardContent, PartContent> content,
            BiConsumer<StandardContent.Builder, PartContent> setter) {
        this.number = number;
        this.content = content;
        this.setter = setter;
    }

    /** A component that the office keeps and that is stored as text. */
    Component(int number) {
        this.number = number;
        this.content = standard -> new KeptText(standard.kept().get(this));
        this.setter = (standard, said) -> standard.kept(this, ((KeptText) said).text());
    }

    PartContent of(StandardContent standard) {
        return content.apply(standard);
    }

    void set(StandardContent.Builder standard, PartContent said) {
        setter.accept(standard, said);
    }

    /** Its property in the document. */
    String path() {
        return isPublic() ? name().toLowerCase(Locale.ROOT) : "kept/" + name();
    }

    /** The number in the regulation, from 1 to 14. */
    public int getNumber() {
        return number;
    }

    public boolean isPublic() {
        return number <= 6;
    }

    /** Whether the order of its rows matters: that of steps does, that of requirements does not. */
    public boolean isOrdered() {
        return this == PROCEDURE;
    }

    /** Components 7 to 14. */
    public static List<Component> kept() {
        return Arrays.stream(values())
                .filter(component -> !component.isPublic())
                .toList();
    }
}
