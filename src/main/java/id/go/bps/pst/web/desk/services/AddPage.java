package id.go.bps.pst.web.desk.services;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.offering.ServiceOffering;
import id.go.bps.pst.standards.services.ServiceNames;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The page on which an administrator adds a service of the office's own, by its two names. */
@Named("deskServicesAddPage")
@RequestScoped
public class AddPage {

    @Inject
    private Desk desk;

    @Inject
    private ServiceOffering offering;

    @Inject
    private SentForm sent;

    @Inject
    private ExternalContext external;

    private NamesForm form = NamesForm.BLANK;
    private final FormErrors errors = new FormErrors();

    public void load() throws IOException {
        if (!desk.isEditor()) {
            throw Refusal.notFound();
        }
        sent.fields().map(NamesForm::of).ifPresent(typed -> form = typed);
        if (sent.isPosted()) {
            ServiceNames names = form.toNames(errors);
            ServiceView added = names == null
                    ? null
                    : errors.check("indonesianName", () -> offering.offerOwn(desk.getCode(), names));
            if (added != null) {
                external.redirect("/desk/?office=" + desk.getCode() + "#" + added.slug());
            }
        }
    }

    public NamesForm getForm() {
        return form;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
