package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.SourceRange;
import java.io.Serializable;
import java.util.List;

/**
 * A requirement, or a step of a procedure, with its nested items.
 *
 * @param marker as written before it, such as "a)" or "?"; null where none was
 * @param text without its marker
 * @param items nested, in order
 * @param source range of the text in the imported file; null when typed here
 */
public record OutlineItem(String marker, String text, List<OutlineItem> items, SourceRange source)
        implements Serializable {

    public static final int MAX_TEXT = 2_000;
    public static final int MAX_DEPTH = 6;

    public OutlineItem {
        marker = PlainText.optional("marker", marker, 20);
        text = PlainText.required("text", text, MAX_TEXT);
        items = items == null ? List.of() : List.copyOf(items);
        // Checked here and not at the root, so that no tree becomes too deep for recursion
        if (depth(items) > MAX_DEPTH) {
            throw Refusal.invalid("nested_too_deep", MAX_DEPTH);
        }
    }

    public static OutlineItem of(String text, OutlineItem... items) {
        return new OutlineItem(null, text, List.of(items), null);
    }

    /** The number of items, with all nested ones. */
    int count() {
        return 1 + items.stream().mapToInt(OutlineItem::count).sum();
    }

    private static int depth(List<OutlineItem> items) {
        return 1 + items.stream().mapToInt(item -> depth(item.items)).max().orElse(0);
    }
}
