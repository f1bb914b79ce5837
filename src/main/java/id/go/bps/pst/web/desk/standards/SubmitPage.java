package id.go.bps.pst.web.desk.standards;

import id.go.bps.pst.attachments.AttachmentKind;
import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.approval.StandardSubmission;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.drafts.StandardDrafting;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.desk.editor.DraftAddress;
import id.go.bps.pst.web.desk.editor.StandardParts;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.FormFiles;
import id.go.bps.pst.web.forms.InputReader;
import id.go.bps.pst.web.forms.SentForm;
import id.go.bps.pst.web.words.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page for submitting a draft: what is missing, the decree, and the button; after that its state, and a button to take it back.
 */
@Named("deskStandardsSubmitPage")
@RequestScoped
public class SubmitPage {

    private static final String SIGNED = "decree.signed";

    @Inject
    private Desk desk;

    @Inject
    private DraftAddress address;

    @Inject
    private StandardDrafting drafting;

    @Inject
    private StandardSubmission submission;

    @Inject
    private StandardParts parts;

    @Inject
    private Language language;

    @Inject
    private ExternalContext external;

    @Inject
    private FormFiles files;

    @Inject
    private SentForm sent;

    @Inject
    private Clock clock;

    private StandardView draft;
    private boolean alone;
    private boolean kept;
    private final FormErrors errors = new FormErrors();
    private String reviewDate;
    private List<String> obstacles = List.of();
    private List<Component> gaps = List.of();

    public void load() throws IOException {
        Optional<FormFields> typed = sent.fields();
        if (sent.isPosted()) {
            if (act(typed.orElseThrow())) {
                return;
            }
        } else {
            typed.ifPresent(this::takeBackTyped);
        }
        draft = drafting.edit(desk.getCode(), address.service());
        alone = submission.mayPublishAlone(desk.getCode());
        obstacles = StandardSubmission.obstacles(draft.content());
        gaps = draft.content().missing().stream()
                .filter(component -> !component.isPublic())
                .toList();
        if (reviewDate == null) {
            LocalDate effective = Optional.ofNullable(draft.content().effectiveDate())
                    .orElseGet(() -> LocalDate.ofInstant(
                            clock.instant(), desk.getOffice().zone()));
            reviewDate = InputReader.text(StandardSubmission.proposedReview(effective));
        }
    }

    /** Restores text that was typed when the session had ended; a file must be chosen again. */
    private void takeBackTyped(FormFields typed) {
        reviewDate = typed.has("reviewDate") ? typed.get("reviewDate") : null;
        files.recall(SIGNED, typed, errors);
    }

    /** Applies a button; returns whether the answer is another page. */
    private boolean act(FormFields fields) throws IOException {
        DraftState shown = DraftState.of(fields.get("seen"));
        String action = fields.get("do");
        reviewDate = fields.get("reviewDate");
        LocalDate review = errors.check("reviewDate", () -> InputReader.date(reviewDate));
        if (action.equals("take-back")) {
            return takeBack(shown);
        }
        DraftState seen = shown;
        try {
            AttachmentRef signed = files.take(desk.getCode(), AttachmentKind.DECREE, SIGNED, fields, errors);
            if (action.equals("sign") && signed == null && !fields.has(SIGNED + ".remove")) {
                errors.put(SIGNED, Refusal.invalid("decree_file_missing"));
            }
            if (errors.of(SIGNED) == null) {
                seen = submission.sign(desk.getCode(), address.service(), shown, signed);
            }
            if (!errors.isEmpty()) {
                return false;
            }
            if (action.equals("publish") && submission.publishAlone(desk.getCode(), address.service(), seen, review)) {
                external.redirect(publicPage());
                return true;
            } else if (action.equals("submit")) {
                submission.submit(desk.getCode(), address.service(), seen, review);
            } else if (!action.equals("publish")) {
                kept = action.equals("sign");
                return false;
            }
            external.redirect(address.submit());
            return true;
        } catch (Refusal no) {
            return refuse(no, seen);
        }
    }

    private boolean takeBack(DraftState seen) throws IOException {
        try {
            submission.takeBack(desk.getCode(), address.service(), seen);
            external.redirect(address.edit());
            return true;
        } catch (Refusal no) {
            return refuse(no, seen);
        }
    }

    /** Handles a refusal. After pressing a button twice the page shows the new state of the version and no refusal. */
    private boolean refuse(Refusal no, DraftState seen) throws IOException {
        if (no.getKind() == Refusal.Kind.CONFLICT) {
            Optional<StandardDrafting.DeskRow> row = drafting.list(desk.getCode()).stream()
                    .filter(each ->
                            each.service().slug().equals(address.service().getValue()))
                    .findFirst();
            if (row.filter(each -> each.published() != null && each.published().number() == seen.number())
                    .isPresent()) {
                external.redirect(publicPage());
                return true;
            }
            if (row.filter(each -> each.draft() == null).isPresent()) {
                external.redirect("/desk/?office=" + desk.getCode());
                return true;
            }
            if (row.filter(each -> each.draft().status() != Status.DRAFT).isPresent()) {
                external.redirect(address.submit());
                return true;
            }
        }
        errors.refuse(no);
        return false;
    }

    private String publicPage() {
        return language.getPrefix() + "/" + desk.getOffice().slug() + "/" + address.service();
    }

    public StandardView getDraft() {
        return draft;
    }

    /** Whether the signed decree was just stored or removed. */
    public boolean isKept() {
        return kept;
    }

    /** Whether nobody needs to approve. */
    public boolean isAlone() {
        return alone;
    }

    public boolean isDraftStill() {
        return is(Status.DRAFT);
    }

    /** Whether it is approved and waits for its effective date. */
    public boolean isScheduled() {
        return is(Status.APPROVED);
    }

    /** Also called before the page is loaded, whenever a form is read. */
    private boolean is(Status status) {
        return draft != null && draft.version().status() == status;
    }

    public FormErrors getErrors() {
        return errors;
    }

    public String getReviewDate() {
        return reviewDate;
    }

    /** The address at which a missing part can be added: in the editor, or on this page. */
    public String place(String obstacle) {
        return obstacle.equals("DECREE_SIGNED") ? "#f-" + SIGNED : address.edit() + "#part-" + obstacle;
    }

    /** Whether nothing is missing except fields of this page, so that the draft can be completed and submitted in one step. */
    public boolean isReady() {
        return obstacles.stream().allMatch("DECREE_SIGNED"::equals);
    }

    /** The parts that the law requires and the draft lacks. */
    public List<String> getObstacles() {
        return obstacles;
    }

    /** The kept components that the draft lacks; it may be published without them. */
    public List<Component> getGaps() {
        return gaps;
    }

    public String name(Object part) {
        return parts.name(part.toString());
    }
}
