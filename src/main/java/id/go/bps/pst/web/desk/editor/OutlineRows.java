package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.words.Refusals;
import id.go.bps.pst.web.words.Words;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the rows of one list of an outline, with fields and buttons. It is one component, because 300 rows of separate components would be
 * about ten thousand. Attributes: form (OutlineForm), errors, focus, mode, noun (of one row).
 */
@FacesComponent("pst.OutlineRows")
public class OutlineRows extends UIComponentBase {

    /** A button of a row: its sign, and the bundle and key of its name. */
    private record Tool(String sign, String bundle, String key) {}

    /** The buttons of a row by their actions, from left to right. */
    private static final Map<String, Tool> TOOLS = new LinkedHashMap<>();

    static {
        TOOLS.put("up", new Tool("↑", "desk", "desk_frame.up"));
        TOOLS.put("down", new Tool("↓", "desk", "desk_frame.down"));
        TOOLS.put("out", new Tool("←", "desk_standards", "desk_standards_edit.out"));
        TOOLS.put("in", new Tool("→", "desk_standards", "desk_standards_edit.in"));
        TOOLS.put("add", new Tool("+", "desk_standards", "desk_standards_edit.add_below"));
        TOOLS.put("remove", new Tool("×", "desk", "desk_frame.remove"));
    }

    @Override
    public String getFamily() {
        return "pst";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        OutlineForm form = (OutlineForm) getAttributes().get("form");
        FormErrors errors = (FormErrors) getAttributes().get("errors");
        Object mode = getAttributes().get("mode");
        String noun = String.valueOf(getAttributes().get("noun"));
        String focus = String.valueOf(getAttributes().get("focus"));
        Words words = CDI.current().select(Words.class).get();
        Map<String, String> titles = new LinkedHashMap<>();
        TOOLS.forEach((action, tool) -> titles.put(action, words.of(tool.bundle(), tool.key())));
        String remove = titles.get("remove");
        String removeBelow = words.of("desk_standards", "desk_standards_edit.remove_below");
        int index = 0;
        for (OutlineForm.Row row : form.getRows()) {
            if (row.getMode().equals(mode)) {
                String key = form.getName() + "." + index;
                int below = form.order().below(index);
                titles.put("remove", below == 0 ? remove : MessageFormat.format(removeBelow, below));
                write(
                        context.getResponseWriter(),
                        form.getName(),
                        index,
                        row,
                        noun + " " + form.getNumbers().get(index),
                        form.getNumbers().get(index),
                        errors.of(key),
                        key.equals(focus),
                        titles);
            }
            index++;
        }
    }

    private void write(
            ResponseWriter out,
            String name,
            int index,
            OutlineForm.Row row,
            String called,
            String number,
            Refusal refused,
            boolean focused,
            Map<String, String> titles)
            throws IOException {
        String field = "f-" + name + "." + index;
        start(out, "li", "class", "outline-row depth-" + row.getDepth() + (refused == null ? "" : " field-invalid"));
        out.writeAttribute("id", "row-" + name + "." + index, null);
        start(out, "span", "class", "outline-mark", "aria-hidden", "true");
        out.writeText(number, null);
        out.endElement("span");
        start(out, "div", "class", "outline-body");
        start(out, "label", "class", "visually-hidden", "for", field);
        out.writeText(called, null);
        out.endElement("label");
        start(out, "input", "type", "hidden", "name", name + ".mode", "value", row.getMode());
        out.endElement("input");
        start(out, "input", "type", "hidden", "name", name + ".depth", "value", Integer.toString(row.getDepth()));
        out.endElement("input");
        start(out, "textarea", "name", name + ".text", "id", field, "rows", "2");
        if (focused) {
            out.writeAttribute("autofocus", "autofocus", null);
        }
        if (refused != null) {
            out.writeAttribute("aria-invalid", "true", null);
            out.writeAttribute("aria-describedby", field + "-error", null);
        }
        out.writeText(row.getText(), null);
        out.endElement("textarea");
        if (refused != null) {
            start(out, "p", "class", "field-error", "id", field + "-error");
            out.writeText(CDI.current().select(Refusals.class).get().text(refused), null);
            out.endElement("p");
        }
        out.endElement("div");
        start(out, "div", "class", "tools", "role", "group", "aria-label", called);
        for (Map.Entry<String, Tool> tool : TOOLS.entrySet()) {
            String action = tool.getKey();
            String value = action + ":" + name + ":" + index;
            start(out, "button", "type", "submit", "name", "do", "value", value);
            out.writeAttribute("class", action.equals("remove") ? "tool tool-remove" : "tool", null);
            out.writeAttribute("data-tool", action, null);
            out.writeAttribute("title", titles.get(action), null);
            out.writeAttribute("aria-label", titles.get(action) + ": " + called, null);
            out.writeText(tool.getValue().sign(), null);
            out.endElement("button");
        }
        out.endElement("div");
        out.endElement("li");
    }

    private void start(ResponseWriter out, String element, String... attributes) throws IOException {
        out.startElement(element, this);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1], null);
        }
    }
}
