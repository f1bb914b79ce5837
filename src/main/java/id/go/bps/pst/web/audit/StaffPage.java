package id.go.bps.pst.web.audit;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.mail.Mail;
import id.go.bps.pst.mail.Mail.Letter;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.web.forms.StaffFormPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** An office's people, as the centre keeps them: it gives the head's role, and an office its first administrator. */
@Named("auditStaffPage")
@RequestScoped
public class StaffPage extends StaffFormPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private OfficeProfiles profiles;

    @Inject
    private Mail mail;

    private OfficeView office;
    private List<Letter> letters = List.of();
    private boolean sending;

    @Override
    public void load() throws IOException {
        super.load();
        office = profiles.get(office());
        letters = mail.list(office());
        sending = mail.isSending(office());
    }

    @Override
    protected OfficeCode office() {
        String named = request.getParameter("office");
        if (named == null) {
            throw Refused.notFound();
        }
        return OfficeCode.of(named);
    }

    @Override
    protected String path() {
        return "/audit/staff";
    }

    public OfficeView getOffice() {
        return office;
    }

    /** Those that the reader caused. */
    public List<Letter> getLetters() {
        return letters;
    }

    /** Whether letters leave the portal at all. */
    public boolean isSending() {
        return sending;
    }
}
