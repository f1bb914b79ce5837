package id.go.bps.pst.web.desk.editor;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.web.forms.FormErrors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes an outline from the rows of its form. Unchanged rows keep their marker and their range in the imported file; a refusal is recorded
 * beside its row.
 */
final class TypedOutline {

    private final String name;
    private final List<OutlineForm.Row> rows;
    private final Outline base;
    private final FormErrors errors;
    private final Map<Integer, OutlineItem> untouched;
    private int next;

    /** @param rows of each mode together, none deeper than one below the row before it */
    TypedOutline(String name, List<OutlineForm.Row> rows, Outline base, FormErrors errors) {
        this.name = name;
        this.rows = rows;
        this.base = base;
        this.errors = errors;
        this.untouched = untouched(rows, base);
    }

    /** Null where something is refused. */
    Outline toOutline() {
        List<ModeList> lists = new ArrayList<>();
        while (next < rows.size()) {
            String mode = rows.get(next).getMode();
            List<OutlineItem> items = items(mode, 0);
            if (!items.isEmpty()) {
                lists.add(new ModeList(OutlineForm.mode(mode), heading(mode), items, null));
            }
        }
        return errors.check(name, () -> new Outline(null, lists, null));
    }

    private List<OutlineItem> items(String mode, int depth) {
        List<OutlineItem> items = new ArrayList<>();
        while (next < rows.size()
                && rows.get(next).getMode().equals(mode)
                && rows.get(next).getDepth() == depth) {
            int index = next++;
            List<OutlineItem> below = items(mode, depth + 1);
            OutlineItem was = untouched.get(index);
            OutlineItem item = errors.check(
                    name + "." + index,
                    () -> was == null
                            ? new OutlineItem(null, rows.get(index).getText(), below, null)
                            : new OutlineItem(was.marker(), was.text(), below, was.source()));
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private String heading(String mode) {
        return base.lists().stream()
                .filter(list -> OutlineForm.modeName(list.mode()).equals(mode))
                .map(ModeList::heading)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The unchanged items, by the position of their row. */
    private static Map<Integer, OutlineItem> untouched(List<OutlineForm.Row> rows, Outline base) {
        List<OutlineItem> items = new ArrayList<>();
        base.lists().forEach(list -> list.items().forEach(item -> collect(item, items)));
        List<String> before = items.stream().map(OutlineItem::text).toList();
        List<String> now = rows.stream()
                .map(row -> row.getText().replace("\r\n", "\n").strip())
                .toList();
        Map<Integer, OutlineItem> untouched = new HashMap<>();
        for (AbstractDelta<String> run : DiffUtils.diff(before, now, true).getDeltas()) {
            if (run.getType() == DeltaType.EQUAL) {
                for (int i = 0; i < run.getTarget().size(); i++) {
                    untouched.put(
                            run.getTarget().getPosition() + i,
                            items.get(run.getSource().getPosition() + i));
                }
            }
        }
        return untouched;
    }

    private static void collect(OutlineItem item, List<OutlineItem> all) {
        all.add(item);
        item.items().forEach(below -> collect(below, all));
    }
}
