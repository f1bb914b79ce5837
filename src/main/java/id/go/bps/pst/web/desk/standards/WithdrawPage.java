package id.go.bps.pst.web.desk.standards;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.reading.StandardReading;
import id.go.bps.pst.standards.versions.StandardPublishing;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardView;
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
import java.util.Optional;

/** The page for withdrawing a published version, with a reason that the public reads. */
@Named("deskStandardsWithdrawPage")
@RequestScoped
public class WithdrawPage {

    @Inject
    private Desk desk;

    @Inject
    private DraftAddress address;

    @Inject
    private StandardReading reading;

    @Inject
    private StandardPublishing publishing;

    @Inject
    private Language language;

    @Inject
    private SentForm sent;

    @Inject
    private ExternalContext external;

    private StandardView standard;
    private final FormErrors errors = new FormErrors();
    private String reason = "";

    public void load() throws IOException {
        if (!publishing.mayWithdraw(desk.getCode())) {
            throw Refusal.notFound();
        }
        Optional<FormFields> typed = sent.fields();
        reason = typed.map(fields -> fields.get("reason")).orElse("");
        if (sent.isPosted() && withdraw(HistoryPage.number(typed.orElseThrow().get("number")))) {
            external.redirect(language.getPrefix() + "/" + desk.getOffice().slug() + "/" + address.service());
            return;
        }
        standard = reading.getPublished(desk.getCode(), address.service());
    }

    /** Whether the version that the person saw is withdrawn now; it also is when they pressed the button twice. */
    private boolean withdraw(int number) {
        try {
            publishing.withdraw(desk.getCode(), address.service(), number, reason);
            return true;
        } catch (Refusal no) {
            if (no.getKind() == Refusal.Kind.CONFLICT) {
                StandardView current = reading.getPublished(desk.getCode(), address.service());
                if (current.version().number() == number && current.version().status() == Status.WITHDRAWN) {
                    return true;
                }
            }
            errors.refuse(no);
            return false;
        }
    }

    public StandardView getStandard() {
        return standard;
    }

    public boolean isInForce() {
        return standard != null && standard.version().status() == Status.PUBLISHED;
    }

    public FormErrors getErrors() {
        return errors;
    }

    public String getReason() {
        return reason;
    }
}
