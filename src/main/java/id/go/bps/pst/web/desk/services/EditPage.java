package id.go.bps.pst.web.desk.services;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.offering.ServiceOffering;
import id.go.bps.pst.standards.services.ServiceNames;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.InputReader;
import id.go.bps.pst.web.forms.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The page of a service that the office offers: it can be renamed, split by delivery mode, given up or merged. */
@Named("deskServicesEditPage")
@RequestScoped
public class EditPage {

    @Inject
    private Desk desk;

    @Inject
    private ServiceOffering offering;

    @Inject
    private SentForm sent;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private ServiceView service;
    private NamesForm form;
    private final FormErrors errors = new FormErrors();
    private boolean removable;
    private ServiceOffering.MergeChoices merging;

    public void load() throws IOException {
        service = offering.edit(desk.getCode(), slug());
        merging = offering.merging(desk.getCode(), slug());
        removable = offering.removable(desk.getCode(), slug());
        Optional<FormFields> typed = sent.fields();
        form = typed.map(NamesForm::of).orElseGet(() -> NamesForm.of(service));
        if (sent.isPosted()) {
            act(typed.orElseThrow());
        }
    }

    private void act(FormFields typed) throws IOException {
        OfficeCode office = desk.getCode();
        switch (typed.get("do")) {
            case "save" -> {
                ServiceNames names = form.toNames(errors);
                if (names != null) {
                    leave("names", () -> offering.rename(office, slug(), names));
                }
            }
            case "split" ->
                leave(
                        "split",
                        () -> offering.split(
                                office,
                                slug(),
                                Optional.ofNullable(InputReader.choice(DeliveryMode.class, typed.get("kept")))
                                        .orElseThrow(() -> Refusal.invalid("choice_unknown"))));
            case "join" -> leave("join", () -> offering.join(office, slug()));
            case "merge" -> leave("merge", () -> offering.merge(office, slug(), Slug.of(typed.get("into"))));
            case "separate" -> leave("merge", () -> offering.merge(office, slug(), null));
            case "remove" ->
                leave("remove", () -> {
                    offering.remove(office, slug());
                    return service;
                });
            default -> {}
        }
    }

    private void leave(String field, Supplier<ServiceView> action) throws IOException {
        if (errors.check(field, action) != null) {
            external.redirect("/desk/?office=" + desk.getCode() + "#" + service.slug());
        }
    }

    private Slug slug() {
        return Slug.of(request.getParameter("service"));
    }

    public ServiceView getService() {
        return service;
    }

    public NamesForm getForm() {
        return form;
    }

    public FormErrors getErrors() {
        return errors;
    }

    /** Whether it can be given up, because nothing of it was published. */
    public boolean isRemovable() {
        return removable;
    }

    /** Its merge into another service, once its standard is withdrawn. */
    public ServiceOffering.MergeChoices getMerging() {
        return merging;
    }

    public List<DeliveryMode> getModes() {
        return List.of(DeliveryMode.values());
    }
}
