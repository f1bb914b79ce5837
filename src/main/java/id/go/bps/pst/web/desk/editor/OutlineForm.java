package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form of an outline: its items as rows with their depth, and a list for each delivery mode. A row is identified by its position, from
 * 0, through all lists.
 */
public final class OutlineForm implements PartForm<Outline> {

    /** The lists in the order of the page; ANY is for items of every mode. */
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

        /** The range in the imported document; null where it is not from there, or was posted. */
        SourceRange getSource() {
            return source;
        }

        public String getMode() {
            return mode;
        }

        public int getDepth() {
            return depth;
        }

        void shift(int by) {
            depth += by;
        }

        public String getText() {
            return text;
        }
    }

    private final String name;
    private final RowOrder order;

    /** Pasted text, kept until its rows are added or it is dropped. */
    private String paste = "";

    /** The pasted text as rows, while they are shown; else null. */
    private PastedRows pasted;

    private OutlineForm(String name, List<Row> rows) {
        this.name = name;
        this.order = new RowOrder(rows);
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
        OutlineForm form = new OutlineForm(name, rows(name, fields));
        form.paste = String.join("\n", fields.all(name + ".paste")).strip();
        List<Row> gone = rows(name + ".gone", fields);
        String at = fields.get(name + ".gone.at");
        if (!gone.isEmpty() && at.matches("[0-9]{1,4}")) {
            form.order.keepRemoved(new RowOrder.RemovedBlock(Integer.parseInt(at), gone));
        }
        return form;
    }

    private static List<Row> rows(String name, FormFields fields) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < fields.rows(name + ".text"); i++) {
            String mode = fields.get(name + ".mode", i);
            rows.add(new Row(
                    MODES.contains(mode) ? mode : "ANY",
                    depth(fields.get(name + ".depth", i)),
                    fields.get(name + ".text", i)));
        }
        return rows;
    }

    @Override
    public Outline toContent(Outline base, FormErrors errors) {
        if (sameAs(of(name, base))) {
            return base;
        }
        return new TypedOutline(name, order.rows(), base, errors).toOutline();
    }

    @Override
    public Set<String> lists() {
        return Set.of(name);
    }

    @Override
    public Map<String, SourceRange> sources(Outline content) {
        return PartForm.sources(name, getRows().stream().map(Row::getSource));
    }

    /** Reads the pasted text as rows and shows them; nothing is added yet. */
    void readPasted(String mode) {
        pasted = paste.isEmpty() ? null : PastedRows.of(name, paste, mode);
    }

    /**
     * Adds the pasted rows at the end of the lists of their modes; nothing if there would be too many rows.
     *
     * @return the position of the first row added, -1 for none
     */
    int takePasted(String mode, FormErrors errors) {
        readPasted(mode);
        if (pasted == null || pasted.getForm().getRows().isEmpty()) {
            return -1;
        }
        List<Row> taken = pasted.getForm().getRows();
        boolean tooMany = pasted.getDoubts().stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.ROWS_TOO_MANY);
        if (tooMany || getRows().size() + taken.size() > Outline.MAX_ITEMS) {
            // More rows than an outline can have are not read
            long read = tooMany ? paste.lines().filter(line -> !line.isBlank()).count() : taken.size();
            errors.put(
                    name,
                    Refusal.invalid(
                            "too_many_rows", Outline.MAX_ITEMS, getRows().size() + read));
            pasted = null;
            return -1;
        }
        dropPasted();
        return order.appendAll(taken);
    }

    /** Drops the pasted text. */
    void dropPasted() {
        paste = "";
        pasted = null;
    }

    /** Whether any row belongs to that mode. */
    public boolean holds(String mode) {
        return getRows().stream().anyMatch(row -> row.getMode().equals(mode));
    }

    public String getName() {
        return name;
    }

    public List<Row> getRows() {
        return order.rows();
    }

    public String getPaste() {
        return paste;
    }

    /** The pasted rows before they are added; null where there are none. */
    public PastedRows getPasted() {
        return pasted;
    }

    /** Numbers as the page shows them: 1, 1.1, 1.1.1. */
    public List<String> getNumbers() {
        return order.numbers();
    }

    /** The rows that were removed last and can be restored; null where there are none. */
    public RowOrder.RemovedBlock getRemoved() {
        return order.removed();
    }

    /** The rows in their order, which the buttons change. */
    RowOrder order() {
        return order;
    }

    boolean sameAs(OutlineForm other) {
        return flat().equals(other.flat());
    }

    private List<List<Object>> flat() {
        return getRows().stream()
                .map(row -> List.<Object>of(
                        row.mode, row.depth, row.text.replace("\r\n", "\n").strip()))
                .toList();
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
