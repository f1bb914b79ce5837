package id.go.bps.pst.standards.comparing;

import id.go.bps.pst.standards.content.Component;
import java.util.Optional;

/** An aspect in which offices are compared: the 14 components, and the hours and contacts that an office has for all its services. */
public enum Aspect {
    REQUIREMENTS(Component.REQUIREMENTS),
    PROCEDURE(Component.PROCEDURE),
    TIME(Component.TIME),
    FEE(Component.FEE),
    PRODUCTS(Component.PRODUCTS),
    COMPLAINTS(Component.COMPLAINTS),
    HOURS(null),
    CONTACTS(null),
    LEGAL_BASIS(Component.LEGAL_BASIS),
    FACILITIES(Component.FACILITIES),
    COMPETENCE(Component.COMPETENCE),
    SUPERVISION(Component.SUPERVISION),
    STAFFING(Component.STAFFING),
    SERVICE_GUARANTEE(Component.SERVICE_GUARANTEE),
    SAFETY_GUARANTEE(Component.SAFETY_GUARANTEE),
    EVALUATION(Component.EVALUATION);

    private final Component component;

    Aspect(Component component) {
        this.component = component;
    }

    /** The component; empty for an aspect of the office. */
    public Optional<Component> getComponent() {
        return Optional.ofNullable(component);
    }

    /** Whether it belongs to a standard; otherwise it belongs to the office, for all of its standards. */
    public boolean isOfStandard() {
        return component != null;
    }

    /** Whether the order of lines matters: for steps it does, for requirements it does not. */
    public boolean isOrdered() {
        return this == PROCEDURE;
    }
}
