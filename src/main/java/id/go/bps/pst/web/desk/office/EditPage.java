package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.attachments.AttachmentKind;
import id.go.bps.pst.identity.HeldForm;
import id.go.bps.pst.identity.HeldForms;
import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.offices.ContactKind;
import id.go.bps.pst.offices.OfficeProfile;
import id.go.bps.pst.offices.OfficeProfiles;
import id.go.bps.pst.offices.OfficeView;
import id.go.bps.pst.web.FormErrors;
import id.go.bps.pst.web.FormFields;
import id.go.bps.pst.web.FormFiles;
import id.go.bps.pst.web.desk.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The office's address, hours and contacts: written once here, shown on all its pages at once. */
@Named("deskOfficeEditPage")
@RequestScoped
public class EditPage {

    @Inject
    private Desk desk;

    @Inject
    private OfficeProfiles profiles;

    @Inject
    private HeldForms heldForms;

    @Inject
    private FormFiles files;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private OfficeView office;
    private OfficeForm form;
    private AttachmentRef signed;
    private final FormErrors errors = new FormErrors();
    private int seen;
    private boolean collided;
    private boolean recovered;

    public void load() throws IOException {
        office = profiles.edit(desk.getCode());
        Optional<FormFields> typed = typed();
        form = typed.map(OfficeForm::of).orElseGet(() -> OfficeForm.of(office.profile()));
        // On every button, so that a file that was just chosen need not be chosen again
        signed = typed.map(fields -> files.take(desk.getCode(), AttachmentKind.PLEDGE, "signed", fields, errors))
                .orElseGet(() -> typed.isPresent() ? null : signed(office.profile()));
        seen = typed.map(fields -> SeenRevision.of(fields.get("seen"))).orElse(office.revision());
        if (desk.isPosted()) {
            String deed = typed.orElseThrow().get("do");
            if (deed.equals("save")) {
                save();
            } else if (deed.equals("theirs")) {
                form = OfficeForm.of(office.profile());
                signed = signed(office.profile());
                seen = office.revision();
            } else {
                form.change(deed);
            }
        }
    }

    private Optional<FormFields> typed() {
        if (desk.isPosted()) {
            return Optional.of(new FormFields(request.getParameterMap()));
        }
        Optional<HeldForm> held = heldForms.take();
        recovered = held.isPresent();
        return held.map(HeldForm::parameters).map(FormFields::new);
    }

    private void save() throws IOException {
        OfficeProfile profile = form.toProfile(office.profile(), signed, errors);
        if (profile == null) {
            return;
        }
        try {
            if (!isSeen(office.profile())) {
                throw Refused.conflict("profile_changed_meanwhile");
            }
            if (!profile.equals(office.profile())) {
                profiles.save(desk.getCode(), office.revision(), profile);
            }
            external.redirect("/desk/office/edit?office=" + desk.getCode() + "&saved=1");
        } catch (Refused refused) {
            if (refused.getKind() == Refused.Kind.CONFLICT) {
                office = profiles.edit(desk.getCode());
                seen = office.revision();
                collided = true;
            } else {
                errors.put(refused.getField().orElse("form"), refused);
            }
        }
    }

    private static AttachmentRef signed(OfficeProfile profile) {
        return profile.pledge() == null ? null : profile.pledge().signed();
    }

    /** Whether what this page edits is still what the writer had before them; a colleague may have saved the hours meanwhile. */
    private boolean isSeen(OfficeProfile now) {
        if (seen == office.revision()) {
            return true;
        }
        OfficeProfile before = profiles.editRevision(desk.getCode(), seen).profile();
        return before.serving(now.hours(), now.exceptions()).equals(now);
    }

    public OfficeView getOffice() {
        return office;
    }

    public OfficeForm getForm() {
        return form;
    }

    /** The signed pledge; null for none. */
    public AttachmentRef getSigned() {
        return signed;
    }

    public FormErrors getErrors() {
        return errors;
    }

    public int getSeen() {
        return seen;
    }

    /** Whether a colleague saved first; {@link #getOffice()} is theirs then. */
    public boolean isCollided() {
        return collided;
    }

    public boolean isRecovered() {
        return recovered;
    }

    public boolean isSaved() {
        return !desk.isPosted() && request.getParameter("saved") != null;
    }

    public List<ContactKind> getKinds() {
        return List.of(ContactKind.values());
    }
}
