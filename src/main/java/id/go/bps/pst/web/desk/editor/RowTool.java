package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.web.forms.FormErrors;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A button of the editor that changes rows of the form but does not save: {@code up:procedure:3}, {@code append:requirements:ONLINE}.
 *
 * @param action what to do
 * @param list the list of rows
 * @param at the row's position, or a delivery mode
 * @param focus the field that gets the focus afterwards
 * @param stays whether the row cannot be moved in that way, so that nothing changed
 */
public record RowTool(String action, String list, String at, String focus, boolean stays) {

    private static final Pattern SHAPE =
            Pattern.compile("^([a-z]++):([a-z]++)(?::([A-Z_]++|[0-9]{1,4}(?:\\.[0-9]{1,4})?))?");

    public static Optional<RowTool> parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        return shape.matches()
                ? Optional.of(new RowTool(
                        shape.group(1),
                        shape.group(2),
                        Optional.ofNullable(shape.group(3)).orElse(""),
                        "",
                        false))
                : Optional.empty();
    }

    /**
     * Applies the button, unless it names a missing row; returns itself with the focus.
     *
     * @param mode mode of a new time commitment; null for every mode
     */
    public RowTool apply(StandardForm form, FormErrors errors, String mode) {
        if (!action.equals("back")) {
            form.outlines().forEach(outline -> outline.order().dropRemoved());
        }
        return switch (form.holding(list).orElse(null)) {
            case OutlineForm rows -> on(rows, errors);
            case TimeForm rows -> on(rows, mode);
            case FeeForm rows -> on(rows);
            case ProductForm rows -> on(rows);
            case null, default -> this;
        };
    }

    private RowTool on(OutlineForm rows, FormErrors errors) {
        if (action.equals("append") && OutlineForm.MODES.contains(at)) {
            return focused(rows.order().append(at));
        }
        if (action.equals("paste") && OutlineForm.MODES.contains(at)) {
            rows.readPasted(at);
            return focused(rows.getName() + (rows.getPasted() == null ? ".paste" : ".pasted"));
        }
        if (action.equals("take") && OutlineForm.MODES.contains(at)) {
            int taken = rows.takePasted(at, errors);
            return taken < 0 ? focused(rows.getName() + ".paste") : focused(taken);
        }
        if (action.equals("drop")) {
            rows.dropPasted();
            return focused(rows.getName() + ".paste");
        }
        if (action.equals("back")) {
            OptionalInt back = rows.order().restore();
            return back.isEmpty() ? this : focused(back.getAsInt());
        }
        if (!rows.order().has(index())) {
            return this;
        }
        return switch (action) {
            case "up" -> moved(rows.order().up(index()));
            case "down" -> moved(rows.order().down(index()));
            case "in" -> moved(rows.order().in(index()));
            case "out" -> moved(rows.order().out(index()));
            case "add" -> focused(rows.order().addAfter(index()));
            case "remove" -> {
                rows.order().remove(index());
                yield focused(Math.max(0, index() - 1));
            }
            default -> this;
        };
    }

    /** @param to the row's new position; empty where it stays */
    private RowTool moved(OptionalInt to) {
        return new RowTool(action, list, at, list + "." + to.orElse(index()), to.isEmpty());
    }

    private RowTool on(TimeForm rows, String mode) {
        if (action.equals("add")) {
            rows.add(mode);
            return focused(rows.getRows().size() - 1);
        } else if (action.equals("remove") && rows.has(index())) {
            rows.remove(index());
        }
        return focused(Math.max(0, index() - 1));
    }

    private RowTool on(FeeForm rows) {
        if (action.equals("add")) {
            rows.add();
            return focused(rows.getRows().size() - 1);
        } else if (action.equals("remove") && rows.has(index())) {
            rows.remove(index());
        }
        return focused(Math.max(0, index() - 1));
    }

    private RowTool on(ProductForm rows) {
        if (action.equals("add") && list.equals("product")) {
            rows.add();
            return focused(rows.getRows().size() - 1);
        }
        if (!rows.has(index())) {
            return this;
        }
        switch (action + " " + list) {
            case "remove product" -> rows.remove(index());
            case "up product" -> rows.up(index());
            case "down product" -> rows.down(index());
            case "add quota" -> {
                rows.addQuota(index());
                return focused(list + "." + index() + "."
                        + (rows.getRows().get(index()).quotas().size() - 1));
            }
            case "remove quota" -> rows.removeQuota(index(), Integer.parseInt(at.substring(at.indexOf('.') + 1)));
            default -> {
                return this;
            }
        }
        return new RowTool(
                action,
                list,
                at,
                "product." + Math.min(index(), Math.max(0, rows.getRows().size() - 1)),
                false);
    }

    private int index() {
        String digits = at.contains(".") ? at.substring(0, at.indexOf('.')) : at;
        return digits.matches("[0-9]++") ? Integer.parseInt(digits) : -1;
    }

    private RowTool focused(int row) {
        return focused(list + "." + row);
    }

    private RowTool focused(String name) {
        return new RowTool(action, list, at, name, false);
    }
}
