package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.attachments.AttachmentKind;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.FormFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The office's names, place, contacts, pledge and photograph: written once here, shown on all its pages at once. */
@Named("deskOfficeEditPage")
@RequestScoped
public class EditPage extends ProfileEditing<OfficeForm> {

    @Inject
    private FormFiles files;

    @Override
    protected OfficeForm form(OfficeView stored) {
        return OfficeForm.of(stored.profile());
    }

    /** Takes the files at every button, so that a file need not be chosen again. */
    @Override
    protected OfficeForm form(FormFields typed) {
        return OfficeForm.of(
                typed,
                new OfficeForm.Files(
                        files.take(desk().getCode(), AttachmentKind.PLEDGE, "signed", typed, getErrors()),
                        files.take(desk().getCode(), AttachmentKind.PICTURE, "photo", typed, getErrors()),
                        typed.has("photo.remove")));
    }

    @Override
    protected void change(OfficeForm form, String action) {
        form.change(action);
    }

    @Override
    protected OfficeProfile profile(OfficeForm form, OfficeProfile stored, FormErrors errors) {
        return form.toProfile(stored, errors);
    }

    @Override
    protected boolean isSame(OfficeProfile before, OfficeProfile now) {
        return before.serving(now.hours(), now.exceptions()).equals(now);
    }

    @Override
    protected String address() {
        return "/desk/office/edit?office=" + desk().getCode();
    }

    public List<ContactKind> getKinds() {
        return List.of(ContactKind.values());
    }
}
