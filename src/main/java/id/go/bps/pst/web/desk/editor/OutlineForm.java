package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * An outline as it is edited: its items as rows one below the other, each with its depth; a list for each mode of delivery. A row is
 * named by its position, from 0, through all lists.
 */
public final class OutlineForm {

    /** Lists in the order of the page; ANY stands for items that hold for every mode. */
    public static final List<String> MODES = List.of("IN_PERSON", "ONLINE", "ANY");

    /** One item. */
    public static final class Row {

        private final String mode;
        private final String text;
        private final SourceRange source;
        private int depth;

        Row(String mode, int depth, String text) {
            this(mode, depth, text, null);
        }

        Row(String mode, int depth, String text, SourceRange source) {
            this.mode = mode;
            this.depth = depth;
            this.text = text;
            this.source = source;
        }

        /** Where it stands in the imported document; null where it is not from there, or was posted. */
        SourceRange getSource() {
            return source;
        }

        public String getMode() {
            return mode;
        }

        public int getDepth() {
            return depth;
        }

        public String getText() {
            return text;
        }
    }

    private final String name;
    private final List<Row> rows;

    /** Of the rows, each time that they have changed. */
    private List<String> numbers;

    /** What was pasted to become rows, kept until it is taken or given up. */
    private String paste = "";

    /** The same as rows, where they are asked for; else null. */
    private PastedRows pasted;

    private OutlineForm(String name, List<Row> rows) {
        this.name = name;
        this.rows = rows;
        settle();
    }

    static OutlineForm of(String name, Outline outline) {
        return of(name, outline, modeName(null));
    }

    /** @param mode of items whose list names none */
    static OutlineForm of(String name, Outline outline, String mode) {
        List<Row> rows = new ArrayList<>();
        for (ModeList list : outline.lists()) {
            String own = list.mode() == null ? mode : modeName(list.mode());
            list.items().forEach(item -> flatten(item, own, 0, rows));
        }
        return new OutlineForm(name, rows);
    }

    static OutlineForm of(String name, FormFields fields) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < fields.rows(name + ".text"); i++) {
            String mode = fields.get(name + ".mode", i);
            rows.add(new Row(
                    MODES.contains(mode) ? mode : "ANY",
                    depth(fields.get(name + ".depth", i)),
                    fields.get(name + ".text", i)));
        }
        OutlineForm form = new OutlineForm(name, rows);
        form.paste = String.join("\n", fields.all(name + ".paste")).strip();
        return form;
    }

    /** Makes the outline; what is refused is noted beside its row, and null returned. */
    Outline toOutline(Outline base, FormErrors errors) {
        if (sameAs(of(name, base))) {
            return base;
        }
        return new OutlineTyped(name, rows, base, errors).toOutline();
    }

    /** Moves the row, with what is nested below it, before the one above at its depth; returns its new position. */
    int up(int index) {
        int previous = siblingBefore(index);
        if (previous < 0) {
            return index;
        }
        move(index, end(index), previous);
        return previous;
    }

    /** Moves the row, with what is nested below it, behind the next one at its depth; returns its new position. */
    int down(int index) {
        int next = end(index);
        if (next >= rows.size() || siblingBefore(next) != index) {
            return index;
        }
        int length = end(next) - next;
        move(next, end(next), index);
        return index + length;
    }

    /** Makes the row, with what is nested below it, part of the row before. */
    void in(int index) {
        shift(index, 1);
    }

    /** Takes the row, with what is nested below it, out of the row that it is part of. */
    void out(int index) {
        shift(index, -1);
    }

    void remove(int index) {
        rows.remove(index);
        settle();
    }

    /** Adds an empty row below, at the same depth and behind what is nested; returns its position. */
    int addAfter(int index) {
        int at = end(index);
        rows.add(at, new Row(rows.get(index).mode, rows.get(index).depth, ""));
        settle();
        return at;
    }

    /** Adds an empty row at the end of a mode's list; returns its position. */
    int append(String mode) {
        rows.add(new Row(mode, 0, ""));
        settle();
        return first(mode) + (int) rowsOf(mode).count() - 1;
    }

    /** Shows what was pasted as rows; nothing is taken yet. */
    void readPasted(String mode) {
        pasted = paste.isEmpty() ? null : PastedRows.of(name, paste, mode);
    }

    /**
     * Takes what was pasted, at the end of the lists of its modes; nothing where the rows would be too many.
     *
     * @return the position of the first row taken, -1 for none
     */
    int takePasted(String mode, FormErrors errors) {
        readPasted(mode);
        if (pasted == null || pasted.getForm().rows.isEmpty()) {
            return -1;
        }
        List<Row> taken = pasted.getForm().rows;
        boolean tooMany = pasted.getDoubts().stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.ROWS_TOO_MANY);
        if (tooMany || rows.size() + taken.size() > Outline.MAX_ITEMS) {
            // More than an outline can hold are not even read as rows
            long read = tooMany ? paste.lines().filter(line -> !line.isBlank()).count() : taken.size();
            errors.put(name, Refused.invalid("too_many_rows", Outline.MAX_ITEMS, rows.size() + read));
            pasted = null;
            return -1;
        }
        rows.addAll(taken);
        dropPasted();
        settle();
        return rows.indexOf(taken.get(0));
    }

    /** Gives up what was pasted. */
    void dropPasted() {
        paste = "";
        pasted = null;
    }

    /** Whether any row belongs to that mode. */
    public boolean holds(String mode) {
        return rowsOf(mode).findAny().isPresent();
    }

    boolean has(int index) {
        return index >= 0 && index < rows.size();
    }

    public String getName() {
        return name;
    }

    public List<Row> getRows() {
        return List.copyOf(rows);
    }

    public String getPaste() {
        return paste;
    }

    /** What was pasted as rows, before it is taken; null where nothing is to be shown. */
    public PastedRows getPasted() {
        return pasted;
    }

    /** The position of a mode's first row. */
    public int first(String mode) {
        int index = 0;
        while (index < rows.size() && MODES.indexOf(rows.get(index).mode) < MODES.indexOf(mode)) {
            index++;
        }
        return index;
    }

    /** Numbers as the page shows them: 1, 1.1, 1.1.1. */
    public List<String> getNumbers() {
        return numbers;
    }

    private List<String> count() {
        List<String> counted = new ArrayList<>();
        int[] counts = new int[OutlineItem.MAX_DEPTH + 1];
        String mode = null;
        for (Row row : rows) {
            if (!row.mode.equals(mode)) {
                mode = row.mode;
                counts = new int[OutlineItem.MAX_DEPTH + 1];
            }
            counts[row.depth]++;
            Arrays.fill(counts, row.depth + 1, counts.length, 0);
            StringBuilder number = new StringBuilder();
            for (int depth = 0; depth <= row.depth; depth++) {
                number.append(depth == 0 ? "" : ".").append(counts[depth]);
            }
            counted.add(number.toString());
        }
        return counted;
    }

    boolean sameAs(OutlineForm other) {
        return flat().equals(other.flat());
    }

    private List<List<Object>> flat() {
        return rows.stream()
                .map(row -> List.<Object>of(
                        row.mode, row.depth, row.text.replace("\r\n", "\n").strip()))
                .toList();
    }

    private Stream<Row> rowsOf(String mode) {
        return rows.stream().filter(row -> row.mode.equals(mode));
    }

    /** Lists together, in their order; no row deeper than one below the row before it. */
    private void settle() {
        rows.sort((one, other) -> Integer.compare(MODES.indexOf(one.mode), MODES.indexOf(other.mode)));
        Row previous = null;
        for (Row row : rows) {
            int deepest = previous == null || !previous.mode.equals(row.mode) ? 0 : previous.depth + 1;
            row.depth = Math.max(0, Math.min(row.depth, Math.min(deepest, OutlineItem.MAX_DEPTH - 1)));
            previous = row;
        }
        numbers = count();
    }

    /** The position behind the row and all that is nested below it. */
    private int end(int index) {
        int end = index + 1;
        while (end < rows.size()
                && rows.get(end).mode.equals(rows.get(index).mode)
                && rows.get(end).depth > rows.get(index).depth) {
            end++;
        }
        return end;
    }

    private int siblingBefore(int index) {
        Row row = rows.get(index);
        for (int before = index - 1; before >= 0; before--) {
            Row candidate = rows.get(before);
            if (!candidate.mode.equals(row.mode) || candidate.depth < row.depth) {
                return -1;
            }
            if (candidate.depth == row.depth) {
                return before;
            }
        }
        return -1;
    }

    private void move(int from, int end, int to) {
        List<Row> block = new ArrayList<>(rows.subList(from, end));
        rows.subList(from, end).clear();
        rows.addAll(to, block);
        settle();
    }

    private void shift(int index, int by) {
        rows.subList(index, end(index)).forEach(row -> row.depth += by);
        settle();
    }

    private static void flatten(OutlineItem item, String mode, int depth, List<Row> rows) {
        rows.add(new Row(mode, depth, item.text(), item.source()));
        item.items().forEach(below -> flatten(below, mode, depth + 1, rows));
    }

    private static int depth(String typed) {
        return typed.matches("[0-5]") ? Integer.parseInt(typed) : 0;
    }

    static String modeName(DeliveryMode mode) {
        return mode == null ? "ANY" : mode.name();
    }

    static DeliveryMode mode(String name) {
        return name.equals("IN_PERSON") || name.equals("ONLINE") ? DeliveryMode.valueOf(name) : null;
    }
}
