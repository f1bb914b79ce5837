package id.go.bps.pst.probe;

import id.go.bps.pst.attachments.AttachmentKind;
import id.go.bps.pst.attachments.Attachments;
import id.go.bps.pst.identity.held.HeldForm;
import id.go.bps.pst.identity.held.HeldForms;
import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.FormFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A page of the desk with two file fields: {@code /desk/probe/upload?office=5272}. Its state is its form. */
@Named
@RequestScoped
public class UploadProbe {

    @Inject
    private Desk desk;

    @Inject
    private FormFiles files;

    @Inject
    private Attachments attachments;

    @Inject
    private HeldForms heldForms;

    @Inject
    private HttpServletRequest request;

    private final FormErrors errors = new FormErrors();
    private String title = "";
    private AttachmentRef decree;
    private AttachmentRef photo;

    public void load() {
        Optional<FormFields> typed = desk.isPosted()
                ? Optional.of(new FormFields(request.getParameterMap()))
                : heldForms.find().map(HeldForm::parameters).map(FormFields::new);
        typed.ifPresent(fields -> {
            title = fields.get("title");
            decree = files.take(desk.getCode(), AttachmentKind.DECREE, "decree.signed", fields, errors);
            photo = files.take(desk.getCode(), AttachmentKind.PICTURE, "photo", fields, errors);
            if (fields.get("do").equals("release") && decree != null) {
                attachments.release(desk.getCode(), decree);
            }
        });
    }

    public FormErrors getErrors() {
        return errors;
    }

    public String getTitle() {
        return title;
    }

    public AttachmentRef getDecree() {
        return decree;
    }

    public AttachmentRef getPhoto() {
        return photo;
    }
}
