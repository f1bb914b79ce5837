package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.attachments.AttachmentKind;
import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.offices.ContactKind;
import id.go.bps.pst.offices.OfficeProfile;
import id.go.bps.pst.offices.OfficeView;
import id.go.bps.pst.web.FormErrors;
import id.go.bps.pst.web.FormFields;
import id.go.bps.pst.web.FormFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The office's names, place, contacts and pledge: written once here, shown on all its pages at once. */
@Named("deskOfficeEditPage")
@RequestScoped
public class EditPage extends ProfileEditing<OfficeForm> {

    @Inject
    private FormFiles files;

    private AttachmentRef signed;

    @Override
    protected OfficeForm form(OfficeView stored) {
        signed = stored.profile().pledge() == null
                ? null
                : stored.profile().pledge().signed();
        return OfficeForm.of(stored.profile());
    }

    /** On every button, so that a file that was just chosen need not be chosen again. */
    @Override
    protected OfficeForm form(FormFields typed) {
        signed = files.take(desk().getCode(), AttachmentKind.PLEDGE, "signed", typed, getErrors());
        return OfficeForm.of(typed);
    }

    @Override
    protected void change(OfficeForm form, String deed) {
        form.change(deed);
    }

    @Override
    protected OfficeProfile profile(OfficeForm form, OfficeProfile stored, FormErrors errors) {
        return form.toProfile(stored, signed, errors);
    }

    @Override
    protected boolean isSame(OfficeProfile before, OfficeProfile now) {
        return before.serving(now.hours(), now.exceptions()).equals(now);
    }

    @Override
    protected String address() {
        return "/desk/office/edit?office=" + desk().getCode();
    }

    /** The signed pledge; null for none. */
    public AttachmentRef getSigned() {
        return signed;
    }

    public List<ContactKind> getKinds() {
        return List.of(ContactKind.values());
    }
}
