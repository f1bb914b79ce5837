package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.drafts.DraftTyping;
import id.go.bps.pst.standards.drafts.TypedDraft;
import id.go.bps.pst.standards.drafts.UnsavedText;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the parts of the editor's form separately, so that an invalid number in one part does not prevent saving the others. */
final class TypedParts {

    private TypedParts() {}

    /**
     * The typed draft; a part with text that is not acceptable stays as the person began.
     *
     * @param seen the state of the draft in the page
     */
    static TypedDraft read(List<UnsavedText.Part> parts, DraftTyping.Basis basis, DraftState seen) {
        StandardContent base = basis.untouched();
        StandardForm form = StandardForm.of(base);
        StandardContent content = base;
        Map<String, Refusal> refused = new LinkedHashMap<>();
        for (UnsavedText.Part part : parts) {
            StandardForm with = form.with(part.name(), StandardForm.of(FormFields.ofLists(part.fields())));
            FormErrors errors = new FormErrors();
            StandardContent acceptable = with.toContent(base, errors);
            if (acceptable != null) {
                form = with;
                content = acceptable;
            } else {
                refused.put(part.name(), errors.of(errors.getFields().iterator().next()));
            }
        }
        return new TypedDraft(seen, content, parts, refused);
    }
}
