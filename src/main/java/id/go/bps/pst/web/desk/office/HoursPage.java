package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.identity.HeldForm;
import id.go.bps.pst.identity.HeldForms;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.offices.OfficeHours;
import id.go.bps.pst.offices.OfficeProfile;
import id.go.bps.pst.offices.OfficeProfiles;
import id.go.bps.pst.offices.OfficeView;
import id.go.bps.pst.web.FormErrors;
import id.go.bps.pst.web.FormFields;
import id.go.bps.pst.web.HoursText;
import id.go.bps.pst.web.desk.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** When the office serves: its week, seasons, special days and closures, beside the nation's holidays. */
@Named("deskOfficeHoursPage")
@RequestScoped
public class HoursPage {

    @Inject
    private Desk desk;

    @Inject
    private OfficeProfiles profiles;

    @Inject
    private OfficeHours hours;

    @Inject
    private HoursText text;

    @Inject
    private HeldForms heldForms;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private OfficeView office;
    private HoursForm form;
    private final FormErrors errors = new FormErrors();
    private int seen;
    private boolean collided;
    private boolean recovered;

    public void load() throws IOException {
        office = profiles.edit(desk.getCode());
        Optional<FormFields> typed = typed();
        form = typed.map(HoursForm::of).orElseGet(() -> HoursForm.of(office.profile()));
        seen = typed.map(fields -> SeenRevision.of(fields.get("seen"))).orElse(office.revision());
        if (desk.isPosted()) {
            String deed = typed.orElseThrow().get("do");
            if (deed.equals("save")) {
                save();
            } else if (deed.equals("theirs")) {
                form = HoursForm.of(office.profile());
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

    /** What a colleague saved elsewhere in the profile is kept; only where they changed the hours too, it is theirs or mine. */
    private void save() throws IOException {
        OfficeProfile profile = form.toProfile(office.profile(), errors);
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
            external.redirect("/desk/office/hours?office=" + desk.getCode() + "&saved=1");
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

    /** Whether the hours are still those that the writer had before them. */
    private boolean isSeen(OfficeProfile now) {
        if (seen == office.revision()) {
            return true;
        }
        OfficeProfile before = profiles.editRevision(desk.getCode(), seen).profile();
        return before.hours().equals(now.hours()) && before.exceptions().equals(now.exceptions());
    }

    public OfficeView getOffice() {
        return office;
    }

    public HoursForm getForm() {
        return form;
    }

    public FormErrors getErrors() {
        return errors;
    }

    public int getSeen() {
        return seen;
    }

    /** Whether a colleague changed the hours first; {@link #getOffice()} is theirs then. */
    public boolean isCollided() {
        return collided;
    }

    public boolean isRecovered() {
        return recovered;
    }

    public boolean isSaved() {
        return !desk.isPosted() && request.getParameter("saved") != null;
    }

    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values());
    }

    public List<DeliveryMode> getModes() {
        return List.of(DeliveryMode.values());
    }

    /** The nation's holidays of the days to come, which close this office too. */
    public List<HoursText.Told> getHolidays() {
        return text.holidays(hours.get(desk.getCode()));
    }
}
