package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.KeptText;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.web.forms.FormErrors;
import java.util.Map;

/**
 * The form of a kept component.
 *
 * @param text as typed
 */
record KeptForm(Component component, String text) implements PartForm<KeptText> {

    static final String PREFIX = "kept.";

    @Override
    public KeptText toContent(KeptText base, FormErrors errors) {
        return errors.check(
                PREFIX + component,
                () -> new KeptText(StandardContent.bare("-")
                        .keeping(Map.of(component, text))
                        .kept()
                        .get(component)));
    }
}
