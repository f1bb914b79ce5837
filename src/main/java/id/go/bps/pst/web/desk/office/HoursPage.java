package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.profile.OfficeHours;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.words.HoursText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;

/** The page of the office's hours: week, seasons, special days and closures, beside the national holidays. */
@Named("deskOfficeHoursPage")
@RequestScoped
public class HoursPage extends ProfileEditing<HoursForm> {

    @Inject
    private OfficeHours hours;

    @Inject
    private HoursText text;

    @Override
    protected HoursForm form(OfficeView stored) {
        return HoursForm.of(stored.profile());
    }

    @Override
    protected HoursForm form(FormFields typed) {
        return HoursForm.of(typed);
    }

    @Override
    protected void change(HoursForm form, String action) {
        form.change(action);
    }

    @Override
    protected OfficeProfile profile(HoursForm form, OfficeProfile stored, FormErrors errors) {
        return form.toProfile(stored, errors);
    }

    @Override
    protected boolean isSame(OfficeProfile before, OfficeProfile now) {
        return before.hours().equals(now.hours()) && before.exceptions().equals(now.exceptions());
    }

    @Override
    protected String address() {
        return "/desk/office/hours?office=" + desk().getCode();
    }

    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values());
    }

    public List<DeliveryMode> getModes() {
        return List.of(DeliveryMode.values());
    }

    /** The coming national holidays, on which this office is closed too. */
    public List<HoursText.DayLine> getHolidays() {
        return text.holidays(hours.get(desk().getCode()));
    }
}
