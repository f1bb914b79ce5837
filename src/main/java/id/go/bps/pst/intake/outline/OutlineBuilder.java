package id.go.bps.pst.intake.outline;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.intake.layout.RowText;
import id.go.bps.pst.intake.outline.OutlineReader.Row;
import id.go.bps.pst.intake.outline.OutlineReader.Section;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import java.util.ArrayList;
import java.util.List;

/** Builds an outline from rows with their depth, within the portal's limits, with a doubt for what did not fit. */
public final class OutlineBuilder {

    /** A row in stored form; composed characters can be longer than those of the file. */
    public record Words(Row row, String text, int start, int end) {}

    private static final int MAX_ROW = OutlineItem.MAX_TEXT - 100;

    private final Passage passage;
    private final Component component;
    private final List<Doubt> doubts;
    private int left = Outline.MAX_ITEMS;

    public OutlineBuilder(Passage passage, Component component, List<Doubt> doubts) {
        this.passage = passage;
        this.component = component;
        this.doubts = doubts;
    }

    /** @param mode of lists whose heading names none; null where the document does not name one either */
    public Outline outline(DeliveryMode mode) {
        List<ModeList> lists = new ArrayList<>();
        for (Section section : new OutlineReader(passage, component, true, doubts).read()) {
            String heading = section.hasHeading()
                    ? RowText.joined(passage.text().substring(section.headingStart(), section.headingEnd()))
                    : null;
            // One more than can be stored, to notice it; the rest need no repair
            List<Words> rows = within(
                    stated(section.rows().subList(0, Math.min(section.rows().size(), left + 1))));
            int[] next = {0};
            lists.add(new ModeList(
                    section.hasHeading() ? section.mode() : mode,
                    heading,
                    items(rows, next, 0),
                    heading == null ? null : passage.range(section.headingStart(), section.headingEnd())));
        }
        return new Outline(passage.length() == 0 ? null : passage.text(), lists, passage.range());
    }

    /** The rows without those that stand for an empty field. */
    public List<Words> stated(List<Row> rows) {
        List<Words> words = words(rows);
        words.stream()
                .filter(row -> RowText.saysNothing(row.text()))
                .forEach(row -> doubts.add(Doubt.at(component, Kind.COMPONENT_EMPTY, passage, row.start(), row.end())));
        return words.stream().filter(row -> !RowText.saysNothing(row.text())).toList();
    }

    /** The repaired words of each row; a row that is too long is split, and one without words is left out. */
    public List<Words> words(List<Row> rows) {
        List<Words> words = new ArrayList<>();
        for (Row row : rows) {
            int from = row.start();
            boolean first = true;
            while (from < row.end()) {
                int to = row.end() - from <= MAX_ROW ? row.end() : breakAt(from, from + MAX_ROW);
                String text = repaired(from, to);
                if (text != null) {
                    words.add(new Words(first ? row : new Row(null, row.depth(), from, to), text, from, to));
                    first = false;
                }
                if (to < row.end() && from == row.start()) {
                    doubts.add(Doubt.at(component, Kind.ROW_TOO_LONG, passage, from, to));
                }
                from = to;
                while (from < row.end() && Passage.isSpace(passage.text().charAt(from))) {
                    from++;
                }
            }
        }
        return words;
    }

    private String repaired(int from, int to) {
        String text = RowText.joined(passage.text().substring(from, to));
        if (RowText.hasMarkup(text)) {
            text = RowText.withoutMarkup(text);
            doubts.add(Doubt.at(component, Kind.MARKUP, passage, from, to));
        }
        String once = RowText.clauseOnce(text);
        if (!once.equals(text)) {
            doubts.add(Doubt.at(component, Kind.CLAUSE_TWICE, passage, from, to));
        }
        try {
            return text.isEmpty() ? null : OutlineItem.of(once).text();
        } catch (Refusal cannotBeKept) {
            doubts.add(Doubt.at(component, Kind.ROW_TOO_LONG, passage, from, to));
            return null;
        }
    }

    private int breakAt(int from, int to) {
        for (int at = to; at > from + MAX_ROW / 2; at--) {
            if (Passage.isSpace(passage.text().charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(passage.text().charAt(to)) ? to - 1 : to;
    }

    private List<Words> within(List<Words> rows) {
        if (rows.size() > left) {
            Words first = rows.get(left);
            doubts.add(Doubt.at(component, Kind.ROWS_TOO_MANY, passage, first.start(), first.end()));
            rows = rows.subList(0, left);
        }
        left -= rows.size();
        return rows;
    }

    private List<OutlineItem> items(List<Words> rows, int[] next, int depth) {
        List<OutlineItem> items = new ArrayList<>();
        while (next[0] < rows.size() && rows.get(next[0]).row().depth() >= depth) {
            Words row = rows.get(next[0]++);
            boolean tooDeep = depth == OutlineItem.MAX_DEPTH - 1;
            if (tooDeep && row.row().depth() > depth) {
                doubts.add(Doubt.at(component, Kind.NESTED_TOO_DEEP, passage, row.start(), row.end()));
            }
            List<OutlineItem> below = tooDeep ? List.of() : items(rows, next, depth + 1);
            items.add(new OutlineItem(row.row().marker(), row.text(), below, passage.range(row.start(), row.end())));
        }
        return items;
    }
}
