package id.go.bps.pst.web.desk.standards;

import id.go.bps.pst.identity.held.HeldForm;
import id.go.bps.pst.identity.held.HeldForms;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Fee.FeeClass;
import id.go.bps.pst.standards.content.Part;
import id.go.bps.pst.standards.content.TimeCommitment.Kind;
import id.go.bps.pst.standards.content.TimeCommitment.Unit;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionStep;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.desk.Tour;
import id.go.bps.pst.web.desk.editor.DraftAddress;
import id.go.bps.pst.web.desk.editor.DraftDoubtList;
import id.go.bps.pst.web.desk.editor.EditorDraft;
import id.go.bps.pst.web.desk.editor.KeepServlet;
import id.go.bps.pst.web.desk.editor.OutlineForm;
import id.go.bps.pst.web.desk.editor.RowTool;
import id.go.bps.pst.web.desk.editor.StandardForm;
import id.go.bps.pst.web.desk.editor.StandardParts;
import id.go.bps.pst.web.desk.editor.TimeForm;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The editor of a draft. Its form is its state: posted fields are read and shown again, so that an old page, a form held over a sign-in, or
 * a collision with a colleague's save loses no typed text. The draft is saved while somebody types ({@link KeepServlet}).
 */
@Named("deskStandardsEditPage")
@RequestScoped
public class EditPage {

    private static final String STILL_TRUE = "still-true:";

    @Inject
    private Desk desk;

    @Inject
    private EditorDraft at;

    @Inject
    private HeldForms heldForms;

    @Inject
    private HttpServletRequest request;

    @Inject
    private DraftAddress address;

    @Inject
    private StandardParts parts;

    @Inject
    private DraftDoubtList doubts;

    @Inject
    private Tour tour;

    @Inject
    private ExternalContext external;

    private boolean recovered;
    private RowTool tool;

    /** Opens the page, or reads the posted form and applies its button. */
    public void load() throws IOException {
        Optional<FormFields> typed = typed();
        if (typed.isEmpty()) {
            at.open();
            if (isLocked()) {
                external.redirect(address.submit());
            }
            return;
        }
        at.take(typed.get());
        if (desk.isPosted()) {
            act(typed.get().get("do"));
        }
    }

    private Optional<FormFields> typed() {
        if (desk.isPosted()) {
            return Optional.of(new FormFields(request.getParameterMap()));
        }
        Optional<HeldForm> held = heldForms.find();
        recovered = held.isPresent();
        return held.map(HeldForm::parameters).map(FormFields::new);
    }

    private void act(String action) throws IOException {
        switch (action) {
            case "save" -> save(address.edit() + "&saved=1");
            case "preview" -> save(address.preview());
            case "submit" -> save(address.submit());
            case "take-back" -> at.takeBack();
            case "discard" -> {
                if (at.discard()) {
                    external.redirect("/desk/?office=" + desk.getCode());
                }
            }
            case "tour" -> tour.end();
            default -> {
                if (doubts.settle(action, at.getDraft().version().number())) {
                    return;
                }
                if (action.startsWith(STILL_TRUE)) {
                    String part = action.substring(STILL_TRUE.length());
                    at.getForm().getEnglish().confirm(part);
                    save(address.edit() + "&saved=1#part-"
                            + (part.equals(Part.TITLE.name()) ? Part.DECREE.name() : part));
                } else if (action.startsWith("theirs:")) {
                    at.takeTheirs(action.substring("theirs:".length()));
                } else {
                    tool = RowTool.parse(action).orElse(null);
                    if (tool != null) {
                        tool = tool.apply(at.getForm(), at.getErrors(), at.getMode());
                    }
                }
            }
        }
    }

    private void save(String next) throws IOException {
        if (at.save()) {
            external.redirect(next);
        }
    }

    public StandardView getDraft() {
        return at.getDraft();
    }

    public StandardForm getForm() {
        return at.getForm();
    }

    public FormErrors getErrors() {
        return at.getErrors();
    }

    public DraftState getSeen() {
        return at.getSeen();
    }

    /** Parts in which a colleague's save differs from what is typed here: "title", "decree" or a component's name. */
    public List<String> getCollisions() {
        return at.getCollisions();
    }

    /** Whether the form has text again that could not be saved at this person's last visit. */
    public boolean isUnfinished() {
        return at.isUnfinished();
    }

    /** Whether the form has typed text that may not be saved yet; else it shows the saved draft. */
    public boolean isTyped() {
        return recovered || desk.isPosted();
    }

    /** Whether text that this browser could not send last time has just been sent. */
    public boolean isLeft() {
        return !desk.isPosted() && request.getParameter("left") != null;
    }

    /** Whether the version is submitted, so that nothing can be saved unless it is taken back. */
    public boolean isLocked() {
        return at.isLocked();
    }

    /** Why the head of office returned this draft; null where they did not. */
    public VersionStep getReturned() {
        return at.getReturned();
    }

    public boolean isRecovered() {
        return recovered;
    }

    public boolean isSaved() {
        return !desk.isPosted() && request.getParameter("saved") != null;
    }

    /** Whether an earlier state has just been restored. */
    public boolean isTakenBack() {
        return !desk.isPosted() && request.getParameter("back") != null;
    }

    /** The name of the row or field that gets the focus; empty for the top. */
    public String getFocus() {
        return tool == null ? "" : tool.focus();
    }

    /** Whether a row could not be moved as requested. */
    public boolean isStays() {
        return tool != null && tool.stays();
    }

    /** The key under which a browser stores unsent text; it is different for each draft and person. */
    public String getJournal() {
        return desk.getCode() + "/" + address.service() + "/" + desk.getCaller().getUserName();
    }

    public String partName(String part) {
        return parts.name(part);
    }

    /** A colleague's saved text of a part, in lines. */
    public String theirText(String part) {
        return parts.text(part, getDraft().content(), getDraft().office().profile());
    }

    public List<Component> getComponents() {
        return List.of(Component.values());
    }

    public List<Component> getKeptComponents() {
        return Component.kept();
    }

    /** All delivery modes that pasted text can name. */
    public List<String> getModes() {
        return OutlineForm.MODES;
    }

    /** The lists of an outline that are shown; for a split service its own mode and every list with rows. */
    public List<String> listsOf(OutlineForm form) {
        return modes(form == null ? mode -> false : form::holds);
    }

    /** The delivery modes that a time commitment can have. */
    public List<String> modesOf(TimeForm.Row row) {
        return modes(mode -> row != null && row.mode().equals(mode));
    }

    private List<String> modes(Predicate<String> held) {
        String own = at.getMode();
        return OutlineForm.MODES.stream()
                .filter(mode -> own == null || own.equals(mode) || held.test(mode))
                .toList();
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
