package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.outline.OutlineText;
import id.go.bps.pst.standards.content.Component;
import java.util.List;
import java.util.Locale;

/** Pasted text, read as rows and shown before it is added. */
public final class PastedRows {

    private final String mode;
    private final OutlineForm form;
    private final List<Doubt> doubts;

    private PastedRows(String mode, OutlineForm form, List<Doubt> doubts) {
        this.mode = mode;
        this.form = form;
        this.doubts = doubts;
    }

    /**
     * Reads the text.
     *
     * @param name of the list, "requirements" or "procedure"
     * @param mode mode of rows whose heading names none
     */
    static PastedRows of(String name, String text, String mode) {
        Component component = Component.valueOf(name.toUpperCase(Locale.ROOT));
        OutlineText read = OutlineText.read(component, text);
        return new PastedRows(mode, OutlineForm.of(name, read.outline(), mode), read.doubts());
    }

    /** The chosen mode, also used when the rows are added. */
    public String getMode() {
        return mode;
    }

    public OutlineForm getForm() {
        return form;
    }

    public List<Doubt> getDoubts() {
        return doubts;
    }
}
