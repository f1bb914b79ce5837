package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.SourceRange;
import java.io.Serializable;
import java.util.List;

/**
 * Component 1 (requirements) or 2 (procedure): nested items, a list per mode of delivery.
 *
 * @param rawText as the office wrote it, byte for byte; null where it was never text
 * @param source of the raw text in the imported file; null when typed here
 */
public record Outline(String rawText, List<ModeList> lists, SourceRange source) implements Serializable {

    public static final int MAX_ITEMS = 500;

    public static final Outline EMPTY = new Outline(null, List.of(), null);

    public Outline {
        lists = lists == null ? List.of() : List.copyOf(lists);
        int items = lists.stream()
                .flatMap(list -> list.items().stream())
                .mapToInt(OutlineItem::count)
                .sum();
        if (items > MAX_ITEMS) {
            throw Refused.invalid("too_many_rows", MAX_ITEMS, items);
        }
    }

    boolean stated() {
        return lists.stream().anyMatch(list -> !list.items().isEmpty());
    }
}
