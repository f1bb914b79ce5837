package id.go.bps.pst.web.audit;

import id.go.bps.pst.identity.HeldForm;
import id.go.bps.pst.identity.HeldForms;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.offices.Holiday;
import id.go.bps.pst.offices.HolidayList;
import id.go.bps.pst.offices.HolidayListView;
import id.go.bps.pst.offices.NationalHolidays;
import id.go.bps.pst.web.FormErrors;
import id.go.bps.pst.web.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The centre keeps the nation's holidays, a year at a time: they close every office, and stand on its pages. */
@Named("auditHolidaysPage")
@RequestScoped
public class HolidaysPage {

    private static final ZoneId OF_THE_CENTRE = ZoneId.of("Asia/Jakarta");

    @Inject
    private NationalHolidays holidays;

    @Inject
    private HeldForms heldForms;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private FacesContext faces;

    @Inject
    private Clock clock;

    private HolidayListView shown;
    private HolidaysForm form;
    private final FormErrors errors = new FormErrors();
    private int seen;
    private boolean collided;
    private boolean recovered;

    public void load() throws IOException {
        shown = holidays.edit(OfficeCode.HEAD_OFFICE, year());
        boolean posted = isPosted();
        Optional<FormFields> typed = typed(posted);
        form = typed.map(HolidaysForm::of).orElseGet(() -> HolidaysForm.of(shown.list()));
        seen = typed.map(fields -> number(fields.get("seen"), 8)).orElse(shown.revision());
        if (posted) {
            String deed = typed.orElseThrow().get("do");
            if (deed.equals("save")) {
                save();
            } else if (deed.equals("theirs")) {
                form = HolidaysForm.of(shown.list());
                seen = shown.revision();
            } else {
                form.change(deed);
            }
        }
    }

    private int year() {
        String named = request.getParameter("year");
        int year = named == null ? thisYear() : number(named, 4);
        if (year < 2000 || year > 2199) {
            throw Refused.notFound();
        }
        return year;
    }

    private int thisYear() {
        return LocalDate.ofInstant(clock.instant(), OF_THE_CENTRE).getYear();
    }

    private static int number(String text, int digits) {
        if (text.isEmpty() || text.length() > digits || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Refused.notFound();
        }
        return Integer.parseInt(text);
    }

    /** @throws ViewExpiredException when it came without the page's token, which another site could send too */
    private boolean isPosted() {
        if (!request.getMethod().equals("POST")) {
            return false;
        }
        if (!faces.isPostback()) {
            throw new ViewExpiredException(faces.getViewRoot().getViewId());
        }
        return true;
    }

    private Optional<FormFields> typed(boolean posted) {
        if (posted) {
            return Optional.of(new FormFields(request.getParameterMap()));
        }
        Optional<HeldForm> held = heldForms.take();
        recovered = held.isPresent();
        return held.map(HeldForm::parameters).map(FormFields::new);
    }

    private void save() throws IOException {
        HolidayList list = form.toList(shown.year(), errors);
        if (list == null) {
            return;
        }
        try {
            if (!list.equals(shown.list())) {
                holidays.save(OfficeCode.HEAD_OFFICE, seen, list);
            }
            external.redirect("/audit/holidays?year=" + shown.year() + "&saved=1");
        } catch (Refused refused) {
            if (refused.getKind() != Refused.Kind.CONFLICT) {
                errors.put(refused.getField().orElse("form"), refused);
                return;
            }
            shown = holidays.edit(OfficeCode.HEAD_OFFICE, shown.year());
            seen = shown.revision();
            collided = true;
        }
    }

    /** The year before them, and who saved its list. */
    public HolidayListView getShown() {
        return shown;
    }

    /** The years that have a list, and the next, by number. */
    public List<Integer> getYears() {
        TreeSet<Integer> years = new TreeSet<>(List.of(thisYear(), thisYear() + 1));
        // A form that is sent asks for the rows of its page before it is loaded
        if (shown != null) {
            years.add(shown.year());
        }
        holidays.list().forEach(list -> years.add(list.year()));
        return List.copyOf(years);
    }

    public HolidaysForm getForm() {
        return form;
    }

    public FormErrors getErrors() {
        return errors;
    }

    public int getSeen() {
        return seen;
    }

    /** Whether a colleague saved first; {@link #getShown()} is theirs then. */
    public boolean isCollided() {
        return collided;
    }

    public boolean isRecovered() {
        return recovered;
    }

    public boolean isSaved() {
        return !request.getMethod().equals("POST") && request.getParameter("saved") != null;
    }

    public List<Holiday.Kind> getKinds() {
        return List.of(Holiday.Kind.values());
    }
}
