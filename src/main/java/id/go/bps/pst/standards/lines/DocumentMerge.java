package id.go.bps.pst.standards.lines;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import id.go.bps.pst.kernel.Documents;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Merges two changes of one JSON document: objects property by property, lists row by row, texts of several lines line by line. A change of
 * one side only is taken; rows that both added at one place are all kept. Where both changed the same differently, it is a collision.
 */
public final class DocumentMerge {

    private DocumentMerge() {}

    /** The merged value, null for none of that name; empty where the two changes collide. Each argument may be null. */
    public static Optional<Result> merge(JsonValue base, JsonValue mine, JsonValue theirs) {
        if (Objects.equals(base, theirs) || Objects.equals(mine, theirs)) {
            return Result.of(mine);
        } else if (Objects.equals(base, mine)) {
            return Result.of(theirs);
        } else if (base instanceof JsonObject from
                && mine instanceof JsonObject one
                && theirs instanceof JsonObject other) {
            return objects(from, one, other);
        } else if (mine instanceof JsonArray one && theirs instanceof JsonArray other) {
            // A missing list counts as empty
            return rows(base instanceof JsonArray from ? from : List.of(), one, other)
                    .map(DocumentMerge::array);
        } else if (base instanceof JsonString from
                && mine instanceof JsonString one
                && theirs instanceof JsonString other) {
            return lines(from.getString(), one.getString(), other.getString());
        }
        return Optional.empty();
    }

    /** A merged value. */
    public record Result(JsonValue value) {
        static Optional<Result> of(JsonValue value) {
            return Optional.of(new Result(value));
        }
    }

    private static Optional<Result> objects(JsonObject base, JsonObject mine, JsonObject theirs) {
        Set<String> names = new TreeSet<>(base.keySet());
        names.addAll(mine.keySet());
        names.addAll(theirs.keySet());
        JsonObjectBuilder merged = Documents.trees().createObjectBuilder();
        for (String name : names) {
            Optional<Result> value = merge(base.get(name), mine.get(name), theirs.get(name));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            if (value.get().value() != null) {
                merged.add(name, value.get().value());
            }
        }
        return Result.of(merged.build());
    }

    private static Optional<Result> lines(String base, String mine, String theirs) {
        if (!base.contains("\n")) {
            return Optional.empty();
        }
        return rows(split(base), split(mine), split(theirs))
                .map(lines -> new Result(Documents.trees()
                        .createValue(String.join(
                                "\n",
                                lines.stream()
                                        .map(line -> ((JsonString) line).getString())
                                        .toList()))));
    }

    private static List<JsonValue> split(String text) {
        return Arrays.stream(text.split("\n", -1))
                .<JsonValue>map(Documents.trees()::createValue)
                .toList();
    }

    private static Result array(List<JsonValue> rows) {
        JsonArrayBuilder array = Documents.trees().createArrayBuilder();
        rows.forEach(array::add);
        return new Result(array.build());
    }

    /** A change of one side: the rows that replace the base's rows from {@code start} to before {@code end}. */
    private record Change(int start, int end, List<JsonValue> rows) {

        boolean isInsertion() {
            return start == end;
        }

        boolean touches(Change other) {
            return start == other.start || (start < other.end && other.start < end);
        }
    }

    private static Optional<List<JsonValue>> rows(
            List<? extends JsonValue> base, List<? extends JsonValue> mine, List<? extends JsonValue> theirs) {
        List<JsonValue> from = List.copyOf(base);
        List<Change> ours = changes(from, List.copyOf(mine));
        List<Change> others = changes(from, List.copyOf(theirs));
        List<JsonValue> merged = new ArrayList<>();
        int at = 0;
        int our = 0;
        int other = 0;
        while (our < ours.size() || other < others.size()) {
            Change one = our < ours.size() ? ours.get(our) : null;
            Change two = other < others.size() ? others.get(other) : null;
            if (one != null && two != null && one.touches(two)) {
                Optional<List<JsonValue>> both = both(from, one, two);
                if (both.isEmpty()) {
                    return Optional.empty();
                }
                merged.addAll(from.subList(at, one.start()));
                merged.addAll(both.get());
                at = Math.max(one.end(), two.end());
                our++;
                other++;
                if (collidesWithNext(ours, our, two) || collidesWithNext(others, other, one)) {
                    return Optional.empty();
                }
            } else {
                boolean oursFirst = two == null || (one != null && one.start() < two.start());
                Change next = oursFirst ? one : two;
                merged.addAll(from.subList(at, next.start()));
                merged.addAll(next.rows());
                at = next.end();
                our += oursFirst ? 1 : 0;
                other += oursFirst ? 0 : 1;
            }
        }
        merged.addAll(from.subList(at, from.size()));
        return Optional.of(merged);
    }

    private static boolean collidesWithNext(List<Change> changes, int next, Change other) {
        return next < changes.size() && changes.get(next).touches(other);
    }

    /** Two changes at the same place. */
    private static Optional<List<JsonValue>> both(List<JsonValue> base, Change mine, Change theirs) {
        if (mine.isInsertion() || theirs.isInsertion()) {
            // Insertions remove nothing, so both are used: the colleague's rows first, then the rows typed here
            List<JsonValue> all = new ArrayList<>();
            Change inserted = theirs.isInsertion() ? theirs : mine;
            Change rest = theirs.isInsertion() ? mine : theirs;
            all.addAll(inserted.rows());
            if (!(mine.isInsertion() && theirs.isInsertion() && mine.rows().equals(theirs.rows()))) {
                all.addAll(rest.rows());
            }
            return mine.start() == theirs.start() ? Optional.of(all) : Optional.empty();
        }
        if (mine.equals(theirs)) {
            return Optional.of(mine.rows());
        }
        return mine.start() == theirs.start() && mine.end() == theirs.end()
                ? pairwise(base.subList(mine.start(), mine.end()), mine.rows(), theirs.rows())
                : Optional.empty();
    }

    /** Rows that both sides changed without adding or removing any: they may have changed different properties. */
    private static Optional<List<JsonValue>> pairwise(
            List<JsonValue> base, List<JsonValue> mine, List<JsonValue> theirs) {
        if (mine.size() != base.size() || theirs.size() != base.size()) {
            return Optional.empty();
        }
        List<JsonValue> merged = new ArrayList<>();
        for (int row = 0; row < base.size(); row++) {
            Optional<Result> one = merge(base.get(row), mine.get(row), theirs.get(row));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            merged.add(one.get().value());
        }
        return Optional.of(merged);
    }

    /** The changes; where rows replace as many others, each is a change of one row, so that changes of neighbouring rows do not collide. */
    private static List<Change> changes(List<JsonValue> base, List<JsonValue> changed) {
        return DiffUtils.diff(base, changed).getDeltas().stream()
                .map(DocumentMerge::change)
                .flatMap(
                        change -> change.end() - change.start() == change.rows().size()
                                ? IntStream.range(0, change.rows().size())
                                        .mapToObj(row -> new Change(
                                                change.start() + row,
                                                change.start() + row + 1,
                                                List.of(change.rows().get(row))))
                                : Stream.of(change))
                .toList();
    }

    private static Change change(AbstractDelta<JsonValue> delta) {
        int start = delta.getSource().getPosition();
        return new Change(
                start,
                start + delta.getSource().size(),
                List.copyOf(delta.getTarget().getLines()));
    }
}
