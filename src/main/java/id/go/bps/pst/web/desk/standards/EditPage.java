package id.go.bps.pst.web.desk.standards;

import id.go.bps.pst.identity.HeldForm;
import id.go.bps.pst.identity.HeldForms;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.Component;
import id.go.bps.pst.standards.Fee.FeeClass;
import id.go.bps.pst.standards.Seen;
import id.go.bps.pst.standards.StandardContent;
import id.go.bps.pst.standards.StandardDrafting;
import id.go.bps.pst.standards.StandardSubmission;
import id.go.bps.pst.standards.StandardVersion;
import id.go.bps.pst.standards.StandardView;
import id.go.bps.pst.standards.TimeCommitment.Kind;
import id.go.bps.pst.standards.TimeCommitment.Unit;
import id.go.bps.pst.standards.VersionStep;
import id.go.bps.pst.web.FormErrors;
import id.go.bps.pst.web.FormFields;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.desk.Tour;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The editor of a draft. Its form is its state: whatever is posted is read anew and shown again, so a page that is old, was held over a
 * sign-in or collides with a colleague's save loses nothing of what was typed.
 */
@Named("deskStandardsEditPage")
@RequestScoped
public class EditPage {

    private static final String STILL_TRUE = "still-true:";

    @Inject
    private Desk desk;

    @Inject
    private StandardDrafting drafting;

    @Inject
    private StandardSubmission submission;

    @Inject
    private HeldForms heldForms;

    @Inject
    private HttpServletRequest request;

    @Inject
    private DraftAddress address;

    @Inject
    private StandardParts parts;

    @Inject
    private Tour tour;

    @Inject
    private ExternalContext external;

    private StandardView draft;
    private StandardForm form;
    private FormErrors errors = new FormErrors();
    private Seen seen;
    private List<String> collisions = List.of();
    private boolean recovered;
    private RowTool tool;
    private VersionStep returned;

    /** Opens the page, or reads what was posted and does what its button says. */
    public void load() throws IOException {
        Optional<FormFields> typed = typed();
        if (typed.isEmpty()) {
            draft = drafting.edit(desk.getCode(), service());
            if (isLocked()) {
                redirect(address.submit());
            }
            form = StandardForm.of(draft.content());
            seen = draft.version().seen();
            returned = drafting.findReturned(desk.getCode(), service()).orElse(null);
            return;
        }
        // Where a colleague has published or discarded the draft meanwhile, what was typed goes into the next one;
        // where it was
        // submitted, it waits here until that is taken back
        draft = drafting.open(desk.getCode(), service());
        form = StandardForm.of(typed.get());
        seen = Seen.of(typed.get().get("seen"));
        collisions = typed.get().all("collision");
        returned = drafting.findReturned(desk.getCode(), service()).orElse(null);
        if (desk.isPosted()) {
            act(typed.get().get("do"));
        }
    }

    private Optional<FormFields> typed() {
        if (desk.isPosted()) {
            return Optional.of(new FormFields(request.getParameterMap()));
        }
        Optional<HeldForm> held = heldForms.take();
        recovered = held.isPresent();
        return held.map(HeldForm::parameters).map(FormFields::new);
    }

    private void act(String deed) throws IOException {
        switch (deed) {
            case "save" -> save(address.edit() + "&saved=1");
            case "preview" -> save(address.preview());
            case "submit" -> save(address.submit());
            case "take-back" -> takeBack();
            case "discard" -> discard();
            case "tour" -> tour.end();
            default -> {
                if (deed.startsWith(STILL_TRUE)) {
                    String part = deed.substring(STILL_TRUE.length());
                    form.getEnglish().confirm(part);
                    save(address.edit() + "&saved=1#part-"
                            + (part.equals(StandardParts.TITLE) ? StandardParts.DECREE : part));
                } else if (deed.startsWith("theirs:")) {
                    takeTheirs(deed.substring("theirs:".length()));
                } else {
                    tool = RowTool.parse(deed).orElse(null);
                    if (tool != null) {
                        tool = tool.apply(form, errors);
                    }
                }
            }
        }
    }

    private void save(String next) throws IOException {
        StandardContent content = form.toContent(draft.content(), errors);
        if (content == null) {
            return;
        }
        try {
            if (!content.equals(draft.content())) {
                drafting.save(desk.getCode(), service(), seen, content);
            }
            redirect(next);
        } catch (Refused refused) {
            if (refused.getKind() == Refused.Kind.CONFLICT) {
                collide(content);
            } else {
                errors.put(refused.getField().orElse("form"), refused);
            }
        }
    }

    /** A colleague was faster: both texts are shown, and the next save is made in sight of theirs. */
    private void collide(StandardContent mine) {
        draft = drafting.open(desk.getCode(), service());
        seen = draft.version().seen();
        collisions = StandardParts.differing(mine, draft.content());
    }

    private void takeTheirs(String part) {
        form = form.with(part, draft.content());
        collisions = collisions.stream().filter(other -> !other.equals(part)).toList();
    }

    private void discard() throws IOException {
        try {
            drafting.discard(desk.getCode(), service(), seen);
            redirect("/desk/?office=" + desk.getCode());
        } catch (Refused refused) {
            if (refused.getKind() != Refused.Kind.CONFLICT) {
                throw refused;
            }
            StandardContent mine = form.toContent(draft.content(), errors);
            if (mine != null) {
                collide(mine);
            }
        }
    }

    /** What a colleague submitted while somebody typed here becomes a draft again, beside what is typed. */
    private void takeBack() {
        if (isLocked()) {
            submission.takeBack(desk.getCode(), service(), draft.version().seen());
        }
        draft = drafting.open(desk.getCode(), service());
        seen = draft.version().seen();
        StandardContent mine = form.toContent(draft.content(), errors);
        if (mine != null) {
            collisions = StandardParts.differing(mine, draft.content());
        }
    }

    private void redirect(String next) throws IOException {
        external.redirect(next);
    }

    private Slug service() {
        return address.service();
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

    public Seen getSeen() {
        return seen;
    }

    /** Parts in which a colleague's save differs from what is typed here: "title", "decree" or a component's name. */
    public List<String> getCollisions() {
        return collisions;
    }

    /** Whether it was submitted, so that nothing can be saved unless it is taken back. */
    public boolean isLocked() {
        return draft != null && draft.version().status() != StandardVersion.Status.DRAFT;
    }

    /** Why the head of office returned this draft; null where they did not. */
    public VersionStep getReturned() {
        return returned;
    }

    public boolean isRecovered() {
        return recovered;
    }

    public boolean isSaved() {
        return !desk.isPosted() && request.getParameter("saved") != null;
    }

    /** Where the keyboard goes on, as the name of a row or field; empty for the top. */
    public String getFocus() {
        return tool == null ? "" : tool.focus();
    }

    public String partName(String part) {
        return parts.name(part);
    }

    /** What a colleague saved for a part, as lines of text. */
    public String theirText(String part) {
        return parts.text(part, draft.content(), draft.office().profile());
    }

    public List<Component> getComponents() {
        return List.of(Component.values());
    }

    public List<Component> getKeptComponents() {
        return Component.kept();
    }

    public List<String> getModes() {
        return OutlineForm.MODES;
    }

    public List<Kind> getTimeKinds() {
        return List.of(Kind.values());
    }

    public List<Unit> getTimeUnits() {
        return List.of(Unit.values());
    }

    public List<FeeClass> getFeeClasses() {
        return List.of(FeeClass.values());
    }
}
