package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.standards.content.ComplaintChannels;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.KeptText;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.PartContent;
import id.go.bps.pst.standards.content.Products;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.Times;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import java.util.Locale;

/**
 * One component as it is edited, right or wrong.
 *
 * @param <C> as what the component is kept
 */
interface PartForm<C extends PartContent> {

    /** What was typed, or {@code base} itself where that is what stands in the form; null where something is refused. */
    C toContent(C base, FormErrors errors);

    /** The form of a component as a content has it. */
    static PartForm<?> of(Component component, StandardContent content) {
        return switch (content.part(component)) {
            case Outline outline -> OutlineForm.of(fieldOf(component), outline);
            case Times times -> TimeForm.of(times);
            case Fee fee -> FeeForm.of(fee);
            case Products products -> ProductForm.of(products);
            case ComplaintChannels channels -> new ComplaintForm(channels.contacts());
            case KeptText text -> new KeptForm(component, text.text() == null ? "" : text.text());
            case PartContent unknown -> throw new IllegalStateException(component + " has no form: " + unknown);
        };
    }

    /** The form of a component as it was posted. */
    static PartForm<?> of(Component component, FormFields fields) {
        return switch (StandardContent.bare("-").part(component)) {
            case Outline outline -> OutlineForm.of(fieldOf(component), fields);
            case Times times -> TimeForm.of(fields);
            case Fee fee -> FeeForm.of(fields);
            case Products products -> ProductForm.of(fields);
            case ComplaintChannels channels -> new ComplaintForm(fields.all("complaints"));
            case KeptText text -> new KeptForm(component, fields.get(KeptForm.PREFIX + component));
            case PartContent unknown -> throw new IllegalStateException(component + " has no form: " + unknown);
        };
    }

    /** How the fields of an outline are named. */
    private static String fieldOf(Component component) {
        return component.name().toLowerCase(Locale.ROOT);
    }
}
