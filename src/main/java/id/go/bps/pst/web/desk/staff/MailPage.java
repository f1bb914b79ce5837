package id.go.bps.pst.web.desk.staff;

import id.go.bps.pst.mail.Mail;
import id.go.bps.pst.mail.Mail.Letter;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.forms.LetterColumns;
import id.go.bps.pst.web.lists.Listing;
import id.go.bps.pst.web.lists.Lists;
import id.go.bps.pst.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The outgoing letters of the office, sent or waiting. */
@Named("deskStaffMailPage")
@RequestScoped
public class MailPage {

    @Inject
    private Desk desk;

    @Inject
    private Mail mail;

    @Inject
    private Lists lists;

    @Inject
    private Words words;

    private Listing<Letter> letters;
    private boolean sending;

    @PostConstruct
    void list() {
        letters = lists.list(LetterColumns.of(() -> mail.list(desk.getCode())));
    }

    public void load() {
        sending = mail.isSending(desk.getCode());
    }

    public Listing<Letter> getLetters() {
        return letters;
    }

    /** The states by which letters can be filtered. */
    public List<SelectItem> getStates() {
        return LetterColumns.states(words);
    }

    /** Whether a mail server is configured. */
    public boolean isSending() {
        return sending;
    }
}
