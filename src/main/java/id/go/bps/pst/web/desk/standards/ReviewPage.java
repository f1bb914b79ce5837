package id.go.bps.pst.web.desk.standards;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.approval.StandardApproval;
import id.go.bps.pst.standards.approval.StandardApproval.Review;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionDifference.Section;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.desk.editor.DraftAddress;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.SentForm;
import id.go.bps.pst.web.words.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The page on which the head of office approves or returns a submitted version: what changes, and under which decree. */
@Named("deskStandardsReviewPage")
@RequestScoped
public class ReviewPage {

    @Inject
    private Desk desk;

    @Inject
    private DraftAddress address;

    @Inject
    private StandardApproval approval;

    @Inject
    private Language language;

    @Inject
    private SentForm sent;

    @Inject
    private ExternalContext external;

    private Review review;
    private final FormErrors errors = new FormErrors();
    private String remark = "";

    public void load() throws IOException {
        Optional<FormFields> typed = sent.fields();
        remark = typed.map(fields -> fields.get("remark")).orElse("");
        if (sent.isPosted() && act(typed.orElseThrow())) {
            return;
        }
        review = approval.review(desk.getCode(), address.service());
    }

    /** Applies a button; returns whether the answer is another page. */
    private boolean act(FormFields fields) throws IOException {
        DraftState seen = DraftState.of(fields.get("seen"));
        try {
            switch (fields.get("do")) {
                case "approve" ->
                    external.redirect(
                            approval.approve(desk.getCode(), address.service(), seen)
                                    ? language.getPrefix() + "/"
                                            + desk.getOffice().slug() + "/" + address.service()
                                    : address.review());
                case "return" -> {
                    approval.sendBack(desk.getCode(), address.service(), seen, remark);
                    external.redirect("/desk/?office=" + desk.getCode());
                }
                default -> {
                    return false;
                }
            }
            return true;
        } catch (Refusal no) {
            if (no.getKind() == Refusal.Kind.CONFLICT && !approval.isOpen(desk.getCode(), address.service())) {
                // Published or discarded in the meantime; after pressing twice the desk shows the result
                external.redirect("/desk/?office=" + desk.getCode());
                return true;
            }
            errors.refuse(no);
            return false;
        }
    }

    public StandardView getStandard() {
        return review == null ? null : review.standard();
    }

    public Review getReview() {
        return review;
    }

    public boolean isWaiting() {
        return is(Status.SUBMITTED);
    }

    /** Whether it is approved and waits for its effective date. */
    public boolean isScheduled() {
        return is(Status.APPROVED);
    }

    /** Also called before the page is loaded, whenever a form is read. */
    private boolean is(Status status) {
        return review != null && review.standard().version().status() == status;
    }

    /** The changes from the public version; empty where there is none, or nothing changes. */
    public List<Section> getSections() {
        return review == null || review.difference() == null
                ? List.of()
                : review.difference().differing();
    }

    public FormErrors getErrors() {
        return errors;
    }

    public String getRemark() {
        return remark;
    }
}
