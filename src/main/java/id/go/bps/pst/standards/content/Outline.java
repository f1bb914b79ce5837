package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.PartRow.Weight;
import id.go.bps.pst.standards.lines.Line;
import id.go.bps.pst.standards.lines.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Component 1 (requirements) or 2 (procedure): nested items, with one list for each delivery mode.
 *
 * @param rawText as the office wrote it, byte for byte; null where it was never text
 * @param source of the raw text in the imported file; null when typed here
 */
public record Outline(String rawText, List<ModeList> lists, SourceRange source) implements PartContent {

    public static final int MAX_ITEMS = 500;

    public static final Outline EMPTY = new Outline(null, List.of(), null);

    public Outline {
        lists = lists == null ? List.of() : List.copyOf(lists);
        int items = lists.stream()
                .flatMap(list -> list.items().stream())
                .mapToInt(OutlineItem::count)
                .sum();
        if (items > MAX_ITEMS) {
            throw Refusal.invalid("too_many_rows", MAX_ITEMS, items);
        }
    }

    @Override
    public boolean stated() {
        return lists.stream().anyMatch(list -> !list.items().isEmpty());
    }

    @Override
    public String asWritten() {
        return rawText;
    }

    @Override
    public List<PartRow> rows(OfficeProfile office) {
        List<PartRow> rows = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            ModeList list = lists.get(i);
            String path = "lists/" + i;
            if (list.mode() != null) {
                String key = "mode." + list.mode();
                rows.add(PartRow.at(path)
                        .labelled(key)
                        .in(list.mode())
                        .saying(list.heading())
                        .shownAs(Line.headed(key, list.mode(), Piece.label(key))));
            } else if (list.heading() != null) {
                rows.add(PartRow.at(path)
                        .saying(list.heading())
                        .shownAs(Line.headed(null, null, Piece.words(list.heading()))));
            }
            nest(list.items(), list.mode(), path, 0, rows);
        }
        if (!stated()) {
            rows.addAll(PartRow.asWritten(rawText));
        }
        return rows;
    }

    private static void nest(List<OutlineItem> items, DeliveryMode mode, String path, int depth, List<PartRow> rows) {
        for (int i = 0; i < items.size(); i++) {
            OutlineItem item = items.get(i);
            String own = path + "/items/" + i;
            rows.add(PartRow.at(own)
                    .in(mode)
                    .saying(item.text())
                    .searched(Weight.TEXT)
                    .shownAs(Line.sentence(item.text()).at(mode, depth)));
            nest(item.items(), mode, own, depth + 1, rows);
        }
    }
}
