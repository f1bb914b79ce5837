package id.go.bps.pst.standards.comparing;

import id.go.bps.pst.standards.content.Component;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An aspect in which offices are compared: each component, and the hours and contacts that an office has for all its services.
 *
 * @param name the component's; {@code HOURS} or {@code CONTACTS}
 * @param component null for an aspect of the office
 */
public record Aspect(String name, Component component) implements Serializable {

    public static final Aspect HOURS = new Aspect("HOURS", null);
    public static final Aspect CONTACTS = new Aspect("CONTACTS", null);

    private static final List<Aspect> ALL = Stream.of(
                    of(Component::isPublic), Stream.of(HOURS, CONTACTS), of(component -> !component.isPublic()))
            .flatMap(aspects -> aspects)
            .toList();

    /** The public components, the aspects of the office, and the components that the office keeps. */
    public static List<Aspect> all() {
        return ALL;
    }

    public static Aspect of(Component component) {
        return new Aspect(component.name(), component);
    }

    private static Stream<Aspect> of(Predicate<Component> wanted) {
        return Arrays.stream(Component.values()).filter(wanted).map(Aspect::of);
    }

    /** The component; empty for an aspect of the office. */
    public Optional<Component> getComponent() {
        return Optional.ofNullable(component);
    }

    /** Whether it belongs to a standard; otherwise it belongs to the office, for all of its standards. */
    public boolean isOfStandard() {
        return component != null;
    }

    /** Whether the order of lines matters. */
    public boolean isOrdered() {
        return component != null && component.isOrdered();
    }

    @Override
    public String toString() {
        return name;
    }
}
