package id.go.bps.pst.web.desk;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Callers;
import id.go.bps.pst.offices.hours.ServiceHours;
import id.go.bps.pst.offices.profile.OfficeHours;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.StandardPermission;
import id.go.bps.pst.web.forms.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The office of this request to the desk: the one that the address names ({@code ?office=5272}), else the caller's own. Use cases decide
 * whether the caller has access to it.
 */
@Named("atDesk")
@RequestScoped
public class Desk {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Callers callers;

    @Inject
    private OfficeProfiles profiles;

    @Inject
    private OfficeHours hours;

    @Inject
    private SentForm sent;

    private OfficeView office;

    public OfficeCode getCode() {
        String named = request.getParameter("office");
        return named != null
                ? OfficeCode.of(named)
                : callers.current().getDeskOffice().orElseThrow(Refusal::notFound);
    }

    public OfficeView getOffice() {
        if (office == null) {
            office = profiles.get(getCode());
        }
        return office;
    }

    /** The hours of the office, as on its public pages. */
    public ServiceHours getHours() {
        return hours.get(getCode());
    }

    /** The number of the office's doubtful contacts. */
    public long getDoubtfulContacts() {
        return getOffice().profile().contacts().stream()
                .filter(contact -> contact.doubt() != null)
                .count();
    }

    public Caller getCaller() {
        return callers.current();
    }

    /** Whether the caller may edit this office's standards and contacts, or only read them. */
    public boolean isEditor() {
        return callers.current().may(StandardPermission.EDIT, getCode());
    }

    /** Whether the caller may approve submitted versions, as the second person. */
    public boolean isApprover() {
        return callers.current().may(StandardPermission.APPROVE, getCode());
    }

    /** As {@link SentForm#isPosted}. */
    public boolean isPosted() {
        return sent.isPosted();
    }
}
