package id.go.bps.pst.web.desk.services;

import id.go.bps.pst.identity.held.HeldForm;
import id.go.bps.pst.identity.held.HeldForms;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.offering.ServiceOffering;
import id.go.bps.pst.standards.services.ServiceNames;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** The page on which an administrator adds a service of the office's own, by its two names. */
@Named("deskServicesAddPage")
@RequestScoped
public class AddPage {

    @Inject
    private Desk desk;

    @Inject
    private ServiceOffering offering;

    @Inject
    private HeldForms heldForms;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private NamesForm form = NamesForm.BLANK;
    private final FormErrors errors = new FormErrors();
    private boolean recovered;

    public void load() throws IOException {
        if (!desk.isEditor()) {
            throw Refusal.notFound();
        }
        Optional<HeldForm> held = desk.isPosted() ? Optional.empty() : heldForms.find();
        recovered = held.isPresent();
        held.map(HeldForm::parameters).map(FormFields::new).map(NamesForm::of).ifPresent(typed -> form = typed);
        if (desk.isPosted()) {
            form = NamesForm.of(new FormFields(request.getParameterMap()));
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

    public boolean isRecovered() {
        return recovered;
    }
}
