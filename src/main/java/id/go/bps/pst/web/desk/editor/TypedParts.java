package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.drafts.DraftTyping;
import id.go.bps.pst.standards.drafts.TypedDraft;
import id.go.bps.pst.standards.drafts.Unfinished;
import id.go.bps.pst.standards.versions.Seen;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.words.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads parts of the editor's form, each by itself, so that one with half a number in it does not hold up the others. */
@RequestScoped
public class TypedParts {

    @Inject
    private Refusals refusals;

    /**
     * What was read.
     *
     * @param refused a sentence for each part that is not acceptable as it stands
     */
    record Read(TypedDraft draft, Map<String, String> refused) {}

    /** @param seen the state of the draft that the page has seen */
    Read read(List<Unfinished.Part> parts, DraftTyping.Basis basis, Seen seen) {
        StandardContent base = basis.untouched();
        StandardForm form = StandardForm.of(base);
        StandardContent content = base;
        Map<String, String> refused = new LinkedHashMap<>();
        for (Unfinished.Part part : parts) {
            StandardForm with = form.with(part.name(), StandardForm.of(FormFields.ofLists(part.fields())));
            FormErrors errors = new FormErrors();
            StandardContent acceptable = with.toContent(base, errors);
            if (acceptable != null) {
                form = with;
                content = acceptable;
            } else {
                refused.put(
                        part.name(),
                        refusals.text(errors.of(errors.getFields().iterator().next())));
            }
        }
        return new Read(new TypedDraft(seen, content, parts, refused.keySet()), refused);
    }
}
