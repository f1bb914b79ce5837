package id.go.bps.pst.web.desk.staff;

import id.go.bps.pst.mail.Mail;
import id.go.bps.pst.mail.Mail.Letter;
import id.go.bps.pst.web.desk.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The letters that the portal sends for the office, gone or waiting. */
@Named("deskStaffMailPage")
@RequestScoped
public class MailPage {

    @Inject
    private Desk desk;

    @Inject
    private Mail mail;

    private List<Letter> letters = List.of();
    private boolean sending;

    public void load() {
        letters = mail.list(desk.getCode());
        sending = mail.isSending(desk.getCode());
    }

    public List<Letter> getLetters() {
        return letters;
    }

    /** Whether letters leave the portal at all. */
    public boolean isSending() {
        return sending;
    }
}
