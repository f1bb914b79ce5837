package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Part;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.lines.DocumentMerge;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Merges two people's changes of one draft, {@link Part} by part. It works on the stored JSON, so that properties which are added to a standard later
 * are merged too.
 */
public final class ContentMerge {

    private static final Set<String> COMPONENTS =
            Arrays.stream(Component.values()).map(Component::name).collect(Collectors.toSet());

    private ContentMerge() {}

    /**
     * The result of a merge.
     *
     * @param content content with both changes; colliding parts are those of {@code theirs}
     * @param collisions parts that both changed differently
     */
    public record MergeResult(StandardContent content, List<String> collisions) {}

    /** @param base state from which both began; null where it is unknown: then every part in which the two differ collides */
    public static MergeResult merge(StandardContent base, StandardContent mine, StandardContent theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return new MergeResult(mine, List.of());
        }
        JsonObject from = base == null ? null : json(base);
        JsonObject one = json(mine);
        JsonObject other = json(theirs);
        Set<String> collisions = new LinkedHashSet<>();
        Map<String, Map<String, JsonValue>> merged = new TreeMap<>();
        Map<String, Map<String, JsonValue>> fromParts = from == null ? Map.of() : parts(from);
        Map<String, Map<String, JsonValue>> mineParts = parts(one);
        Map<String, Map<String, JsonValue>> theirParts = parts(other);
        Set<String> names = new TreeSet<>(fromParts.keySet());
        names.addAll(mineParts.keySet());
        names.addAll(theirParts.keySet());
        for (String part : names) {
            Map<String, JsonValue> mineValues = mineParts.getOrDefault(part, Map.of());
            Map<String, JsonValue> theirValues = theirParts.getOrDefault(part, Map.of());
            Optional<Map<String, JsonValue>> values = from == null
                    ? Optional.of(mineValues).filter(theirValues::equals)
                    : part(fromParts.getOrDefault(part, Map.of()), mineValues, theirValues);
            if (values.isEmpty()) {
                collisions.add(part);
            }
            merged.put(part, values.orElse(theirValues));
        }
        return made(merged, theirs, mineParts.keySet(), collisions);
    }

    /** Parts in which two contents differ, in the order of their page. */
    public static List<String> differing(StandardContent one, StandardContent other) {
        return Part.all().stream()
                .filter(part -> !part.isAlike(one, other))
                .map(Part::name)
                .toList();
    }

    /** The same content with these parts of {@code other}. */
    public static StandardContent with(StandardContent content, Set<String> parts, StandardContent other) {
        StandardContent.Builder mixed = content.but();
        Part.all().stream().filter(part -> parts.contains(part.name())).forEach(part -> mixed.like(other, part));
        return mixed.build();
    }

    private static MergeResult made(
            Map<String, Map<String, JsonValue>> merged,
            StandardContent theirs,
            Set<String> mine,
            Set<String> collisions) {
        try {
            return new MergeResult(Documents.read(document(merged), StandardContent.class), ordered(collisions));
        } catch (Refusal | jakarta.json.bind.JsonbException e) {
            // Each is valid alone, but not both together: too many rows, or rows too deep
            Set<String> all = new LinkedHashSet<>(collisions);
            all.addAll(mine);
            return new MergeResult(theirs, ordered(all));
        }
    }

    private static List<String> ordered(Set<String> parts) {
        return Part.all().stream().map(Part::name).filter(parts::contains).toList();
    }

    private static Optional<Map<String, JsonValue>> part(
            Map<String, JsonValue> base, Map<String, JsonValue> mine, Map<String, JsonValue> theirs) {
        Set<String> names = new TreeSet<>(base.keySet());
        names.addAll(mine.keySet());
        names.addAll(theirs.keySet());
        Map<String, JsonValue> merged = new TreeMap<>();
        for (String name : names) {
            Optional<DocumentMerge.Result> value =
                    DocumentMerge.merge(base.get(name), mine.get(name), theirs.get(name));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            if (value.get().value() != null) {
                merged.put(name, value.get().value());
            }
        }
        return Optional.of(merged);
    }

    /**
     * The document's properties by part, each under its path. A property with the name of a component belongs to that component; a property with
     * a value for each component is divided among them.
     */
    private static Map<String, Map<String, JsonValue>> parts(JsonObject document) {
        Map<String, Map<String, JsonValue>> parts = new TreeMap<>();
        document.forEach((name, value) -> {
            String component = name.toUpperCase(Locale.ROOT);
            if (value instanceof JsonObject byComponent
                    && !byComponent.isEmpty()
                    && COMPONENTS.containsAll(byComponent.keySet())) {
                byComponent.forEach((each, text) -> add(parts, each, name + "/" + each, text));
            } else if (COMPONENTS.contains(component)) {
                add(parts, component, name, value);
            } else {
                Part head = name.equals("title") || name.equals("englishTitle") ? Part.TITLE : Part.DECREE;
                add(parts, head.name(), name, value);
            }
        });
        return parts;
    }

    private static void add(Map<String, Map<String, JsonValue>> parts, String part, String path, JsonValue value) {
        parts.computeIfAbsent(part, none -> new TreeMap<>()).put(path, value);
    }

    private static String document(Map<String, Map<String, JsonValue>> parts) {
        Map<String, Map<String, JsonValue>> byComponent = new TreeMap<>();
        JsonObjectBuilder document = Documents.trees().createObjectBuilder();
        parts.values()
                .forEach(values -> values.forEach((path, value) -> {
                    int slash = path.indexOf('/');
                    if (slash < 0) {
                        document.add(path, value);
                    } else {
                        byComponent
                                .computeIfAbsent(path.substring(0, slash), none -> new TreeMap<>())
                                .put(path.substring(slash + 1), value);
                    }
                }));
        byComponent.forEach((name, values) -> {
            JsonObjectBuilder each = Documents.trees().createObjectBuilder();
            values.forEach(each::add);
            document.add(name, each);
        });
        return document.build().toString();
    }

    private static JsonObject json(StandardContent content) {
        try (JsonReader reader = Documents.trees().createReader(new StringReader(Documents.write(content)))) {
            return reader.readObject();
        }
    }
}
