package id.go.bps.pst.mail;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTasks;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.ReadsPersonal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Use case: a letter is stored, sent, and read by the staff whom it concerns. */
@ApplicationScoped
@Transactional
public class Mail {

    /** The place of the secret in a letter; the secret is stored separately. */
    public static final String SECRET = "{secret}";

    /** Shown where the secret is deleted, or is not for this reader. */
    private static final String HIDDEN = "••••••••";

    private final OutgoingMails mails;
    private final MailServer server;
    private final DueTasks tasks;
    private final Clock clock;

    @Inject
    public Mail(OutgoingMails mails, MailServer server, DueTasks tasks, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * A letter, as a view for pages.
     *
     * @param body text with the secret only for the person who caused it, while it waits
     * @param sentAt null while it waits
     */
    public record Letter(
            long id, String recipient, String subject, String body, String madeBy, Instant madeAt, Instant sentAt) {}

    /**
     * Stores a letter; it is sent after the transaction.
     *
     * @param body with {@value #SECRET} in the place of the secret
     * @param madeBy user name of the person who caused it
     */
    @PermitMail(MailPermission.SEND)
    public void post(OfficeCode office, String recipient, String subject, String body, String secret, String madeBy) {
        Instant now = clock.instant();
        OutgoingMail mail = new OutgoingMail(office, recipient, subject, body, madeBy, now);
        mails.add(mail, secret);
        tasks.add(LetterTask.KIND, office, mail.getId(), now);
    }

    /** The office's newest letters, newest first. */
    @PermitMail(MailPermission.READ)
    @ReadsPersonal(purpose = "show the office its letters")
    public List<Letter> list(OfficeCode office) {
        Caller reader = CallContext.current().orElseThrow().getCaller();
        return mails.list(office).stream()
                .map(mail -> letter(office, mail, reader))
                .toList();
    }

    private Letter letter(OfficeCode office, OutgoingMail mail, Caller reader) {
        Optional<String> secret = mail.getMadeBy().equals(reader.getUserName())
                ? mails.findSecret(office, mail.getId())
                : Optional.empty();
        return new Letter(
                mail.getId(),
                mail.getRecipient(),
                mail.getSubject(),
                mail.getBody().replace(SECRET, secret.orElse(HIDDEN)),
                mail.getMadeBy(),
                mail.getMadeAt(),
                mail.getSentAt());
    }

    /** Whether a mail server is configured. */
    @PermitMail(MailPermission.READ)
    public boolean isSending(OfficeCode office) {
        return server.isThere();
    }

    /**
     * Gives a letter to the mail server, unless it was sent already; the secret of a sent letter is deleted.
     *
     * @return false where no mail server is configured; the letter waits
     * @throws LetterNotTaken when the mail server does not accept it now
     */
    @PermitMail(MailPermission.SEND)
    @ReadsPersonal(purpose = "send a letter")
    public boolean send(OfficeCode office, long id) {
        if (server.isThere()) {
            mails.lockWaiting(office, id).ifPresent(mail -> send(office, mail));
        }
        return server.isThere();
    }

    private void send(OfficeCode office, OutgoingMail mail) {
        String secret = mails.findSecret(office, mail.getId()).orElse(HIDDEN);
        Instant now = clock.instant();
        server.send(
                "letter-" + mail.getId() + "-" + mail.getMadeAt().getEpochSecond(),
                mail.getRecipient(),
                mail.getSubject(),
                mail.getBody().replace(SECRET, secret),
                now);
        mail.sent(now);
        mails.forgetSecret(office, mail.getId());
    }
}
