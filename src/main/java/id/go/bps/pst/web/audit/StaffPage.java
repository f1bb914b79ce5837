package id.go.bps.pst.web.audit;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.mail.Mail;
import id.go.bps.pst.mail.Mail.Letter;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.web.forms.LetterColumns;
import id.go.bps.pst.web.forms.StaffFormPage;
import id.go.bps.pst.web.lists.Listing;
import id.go.bps.pst.web.lists.Lists;
import id.go.bps.pst.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** The page on which the centre gives an office its head and its first administrator. */
@Named("auditStaffPage")
@RequestScoped
public class StaffPage extends StaffFormPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private OfficeProfiles profiles;

    @Inject
    private Mail mail;

    @Inject
    private Lists lists;

    @Inject
    private Words words;

    private OfficeView office;
    private Listing<Letter> letters;
    private boolean sending;

    @PostConstruct
    void listLetters() {
        letters = lists.list("letters", LetterColumns.of(() -> mail.list(office())));
    }

    @Override
    public void load() throws IOException {
        super.load();
        office = profiles.get(office());
        sending = mail.isSending(office());
    }

    @Override
    protected OfficeCode office() {
        String named = request.getParameter("office");
        if (named == null) {
            throw Refusal.notFound();
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

    /** The letters that the reader's own actions sent. */
    public Listing<Letter> getLetters() {
        return letters;
    }

    /** The choices of the filter by state of letters. */
    public List<SelectItem> getLetterStates() {
        return LetterColumns.states(words);
    }

    /** Whether a mail server is configured. */
    public boolean isSending() {
        return sending;
    }
}
