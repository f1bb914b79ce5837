package id.go.bps.pst.web.audit;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.holidays.Holiday;
import id.go.bps.pst.offices.holidays.HolidayList;
import id.go.bps.pst.offices.holidays.HolidayListView;
import id.go.bps.pst.offices.holidays.NationalHolidays;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.FormPage;
import id.go.bps.pst.web.forms.InputReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;

/** The page on which the centre edits the national holidays, one year at a time. */
@Named("auditHolidaysPage")
@RequestScoped
public class HolidaysPage extends FormPage<HolidayListView, HolidaysForm> {

    private static final ZoneId OF_THE_CENTRE = ZoneId.of("Asia/Jakarta");

    @Inject
    private NationalHolidays holidays;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Override
    protected HolidayListView read() {
        return holidays.edit(OfficeCode.HEAD_OFFICE, year());
    }

    private int year() {
        String named = request.getParameter("year");
        int year = named == null ? thisYear() : InputReader.ours(named, 4);
        if (year < 2000 || year > 2199) {
            throw Refusal.notFound();
        }
        return year;
    }

    private int thisYear() {
        return LocalDate.ofInstant(clock.instant(), OF_THE_CENTRE).getYear();
    }

    @Override
    protected int revision(HolidayListView stored) {
        return stored.revision();
    }

    @Override
    protected HolidaysForm form(HolidayListView stored) {
        return HolidaysForm.of(stored.list());
    }

    @Override
    protected HolidaysForm form(FormFields typed) {
        return HolidaysForm.of(typed);
    }

    @Override
    protected void change(HolidaysForm form, String action) {
        form.change(action);
    }

    @Override
    protected boolean save(HolidayListView stored, int seen, HolidaysForm form, FormErrors errors) {
        HolidayList list = form.toList(stored.year(), errors);
        if (list != null && !list.equals(stored.list())) {
            holidays.save(OfficeCode.HEAD_OFFICE, seen, list);
        }
        return list != null;
    }

    @Override
    protected String address() {
        return "/audit/holidays?year=" + getStored().year();
    }

    /** The years that have a list, and the next year, in ascending order. */
    public List<Integer> getYears() {
        TreeSet<Integer> years = new TreeSet<>(List.of(thisYear(), thisYear() + 1));
        // While a form is processed, its rows are asked for before the page is loaded
        if (getStored() != null) {
            years.add(getStored().year());
        }
        holidays.list().forEach(list -> years.add(list.year()));
        return List.copyOf(years);
    }

    public List<Holiday.Kind> getKinds() {
        return List.of(Holiday.Kind.values());
    }
}
