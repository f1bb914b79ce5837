package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.kernel.SourceRange;
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
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The form of one component, valid or not.
 *
 * @param <C> the type of the component's content
 */
interface PartForm<C extends PartContent> {

    /** The typed content, or {@code base} itself where the form has the same; null where something is refused. */
    C toContent(C base, FormErrors errors);

    /** The lists of rows that its buttons name. */
    default Set<String> lists() {
        return Set.of();
    }

    /**
     * The fields of its rows by name, in their order, each with the place in the imported file from which the row came.
     *
     * @param content from which the form was made
     */
    default Map<String, SourceRange> sources(C content) {
        return Map.of();
    }

    /** Fields named by a list and the positions of its rows, where these have a place in the file. */
    static Map<String, SourceRange> sources(String list, Stream<SourceRange> rows) {
        Map<String, SourceRange> fields = new LinkedHashMap<>();
        Iterator<SourceRange> each = rows.iterator();
        for (int row = 0; each.hasNext(); row++) {
            SourceRange source = each.next();
            if (source != null) {
                fields.put(list + "." + row, source);
            }
        }
        return fields;
    }

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

    /** The fields of a component's rows that came from an imported file, by name. */
    static Map<String, SourceRange> sources(Component component, StandardContent content) {
        return sourcesOf(of(component, content), content.part(component));
    }

    @SuppressWarnings("unchecked") // the form of a component is made of that content
    private static <C extends PartContent> Map<String, SourceRange> sourcesOf(PartForm<C> form, PartContent content) {
        return form.sources((C) content);
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

    /** The prefix of an outline's field names. */
    private static String fieldOf(Component component) {
        return component.name().toLowerCase(Locale.ROOT);
    }
}
