package id.go.bps.pst.standards.drafts;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Text that a person typed into a draft and that could not be saved yet. It is stored until the person comes back. */
public record UnsavedText(List<Part> parts) implements Serializable {

    public static final UnsavedText NOTHING = new UnsavedText(List.of());

    /**
     * One part of the draft.
     *
     * @param name "title", "decree" or a component's name
     * @param collides whether a colleague changed it too; else it has text that is not acceptable
     * @param fields as typed: by name, one value a row, in the order of the form
     */
    public record Part(String name, boolean collides, Map<String, List<String>> fields) implements Serializable {
        public Part {
            fields = fields == null ? Map.of() : Map.copyOf(fields);
        }

        Part colliding() {
            return new Part(name, true, fields);
        }
    }

    public UnsavedText {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Names of the parts that a colleague changed too. */
    public List<String> collisions() {
        return parts.stream().filter(Part::collides).map(Part::name).toList();
    }

    Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    boolean collidesIn(String name) {
        return part(name).filter(Part::collides).isPresent();
    }

    /** The same, but of the parts {@code named} only what is in {@code still}. */
    UnsavedText with(Set<String> named, Collection<Part> still) {
        List<Part> all = new ArrayList<>(
                parts.stream().filter(part -> !named.contains(part.name())).toList());
        all.addAll(still);
        return new UnsavedText(all);
    }
}
