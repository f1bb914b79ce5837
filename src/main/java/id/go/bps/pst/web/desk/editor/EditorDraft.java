package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.approval.StandardSubmission;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.drafts.ContentMerge;
import id.go.bps.pst.standards.drafts.DraftTyping;
import id.go.bps.pst.standards.drafts.SaveResult;
import id.go.bps.pst.standards.drafts.StandardDrafting;
import id.go.bps.pst.standards.drafts.TypedDraft;
import id.go.bps.pst.standards.drafts.UnsavedText;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionStep;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A draft in one request of the editor: the saved content, the typed form, and the state from which the person began. The form is the
 * state; it also has text that could not be saved at the last visit.
 */
@RequestScoped
public class EditorDraft {

    @Inject
    private Desk desk;

    @Inject
    private DraftAddress address;

    @Inject
    private StandardDrafting drafting;

    @Inject
    private StandardSubmission submission;

    @Inject
    private DraftTyping typing;

    private StandardView draft;
    private StandardForm form;
    private FormErrors errors = new FormErrors();
    private DraftState seen;
    private List<String> collisions = List.of();
    private boolean unfinished;
    private VersionStep returned;

    /** Opens the saved draft, with text in the form that this person typed and could not save. */
    public void open() {
        draft = drafting.edit(desk.getCode(), service());
        seen = draft.version().seen();
        form = StandardForm.of(draft.content());
        if (isLocked()) {
            return;
        }
        returned = drafting.findReturned(desk.getCode(), service()).orElse(null);
        UnsavedText typed = typing.unfinished(desk.getCode(), service());
        for (UnsavedText.Part part : typed.parts()) {
            form = form.with(part.name(), StandardForm.of(FormFields.ofLists(part.fields())));
        }
        if (!typed.isEmpty()) {
            unfinished = true;
            collisions = typed.collisions();
            form.toContent(draft.content(), errors);
        }
    }

    /**
     * Takes over the posted form. If a colleague has published or discarded the draft in the meantime, the text goes into the next draft;
     * if it was submitted, the text stays in the form until the version is taken back.
     */
    public void take(FormFields typed) {
        draft = drafting.open(desk.getCode(), service());
        form = StandardForm.of(typed);
        seen = DraftState.of(typed.get("seen"));
        collisions = typed.all("collision");
        returned = drafting.findReturned(desk.getCode(), service()).orElse(null);
    }

    /** @return whether the draft now has the typed text and colleagues' changes elsewhere; else both texts are shown */
    public boolean save() {
        boolean known = seen.number() == draft.version().number() && !isLocked();
        StandardContent base =
                known ? typing.basis(desk.getCode(), service(), seen).untouched() : draft.content();
        StandardContent mine = form.toContent(base, errors);
        if (mine == null) {
            return false;
        }
        if (mine.equals(draft.content()) && !known) {
            return true;
        }
        try {
            SaveResult saved = drafting.save(desk.getCode(), service(), TypedDraft.whole(seen, mine));
            if (!saved.collisions().isEmpty()) {
                showBoth(mine, saved.collisions());
            }
            return saved.collisions().isEmpty();
        } catch (Refusal refused) {
            if (refused.getKind() == Refusal.Kind.CONFLICT) {
                showBoth(mine, null);
            } else {
                errors.put(refused.getField().orElse("form"), refused);
            }
            return false;
        }
    }

    /**
     * A colleague saved first: both texts are shown, and the next save is based on theirs.
     *
     * @param parts colliding parts; null for all that differ
     */
    private void showBoth(StandardContent mine, List<String> parts) {
        draft = drafting.open(desk.getCode(), service());
        seen = draft.version().seen();
        collisions = parts != null ? parts : ContentMerge.differing(mine, draft.content());
        StandardForm typed = form;
        form = StandardForm.of(draft.content());
        for (String part : collisions) {
            form = form.with(part, typed);
        }
    }

    public void takeTheirs(String part) {
        form = form.with(part, draft.content());
        collisions = collisions.stream().filter(other -> !other.equals(part)).toList();
    }

    /** @return whether it was discarded; not if a colleague changed it in the meantime, which is shown instead */
    public boolean discard() {
        try {
            drafting.discard(desk.getCode(), service(), seen);
            return true;
        } catch (Refusal refused) {
            if (refused.getKind() != Refusal.Kind.CONFLICT) {
                throw refused;
            }
            StandardContent mine = form.toContent(draft.content(), errors);
            if (mine != null) {
                showBoth(mine, null);
            }
            return false;
        }
    }

    /** Makes a version a draft again that a colleague submitted while this person typed; the typed text stays in the form. */
    public void takeBack() {
        if (isLocked()) {
            submission.takeBack(desk.getCode(), service(), draft.version().seen());
        }
        draft = drafting.open(desk.getCode(), service());
        seen = draft.version().seen();
        StandardContent mine = form.toContent(draft.content(), errors);
        if (mine != null) {
            collisions = ContentMerge.differing(mine, draft.content());
        }
    }

    /** Whether the version is submitted, so that nothing can be saved unless it is taken back. */
    public boolean isLocked() {
        return draft != null && draft.version().status() != StandardVersion.Status.DRAFT;
    }

    /** Why the head of office returned this draft; null where they did not. */
    public VersionStep getReturned() {
        return returned;
    }

    private Slug service() {
        return address.service();
    }

    /** The only delivery mode of a split service, as its rows name it; null where it is not split. */
    public String getMode() {
        return draft == null || draft.service().mode() == null
                ? null
                : OutlineForm.modeName(draft.service().mode());
    }

    public StandardView getDraft() {
        return draft;
    }

    public StandardForm getForm() {
        return form;
    }

    public FormErrors getErrors() {
        return errors;
    }

    public DraftState getSeen() {
        return seen;
    }

    public List<String> getCollisions() {
        return collisions;
    }

    /** Whether the form has text again that could not be saved. */
    public boolean isUnfinished() {
        return unfinished;
    }
}
