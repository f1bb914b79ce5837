package id.go.bps.pst.mail;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Use case: a letter is wanted, sent, and read by those whom it concerns. */
@ApplicationScoped
@Transactional
public class Mail {

    /** Stands in a letter for its secret, which is kept apart from it. */
    public static final String SECRET = "{secret}";

    /** In place of a secret that is gone, or not the reader's. */
    private static final String HIDDEN = "••••••••";

    private static final Logger LOG = Logger.getLogger(Mail.class.getName());

    private final OutgoingMails mails;
    private final MailServer server;
    private final Clock clock;

    @Inject
    public Mail(OutgoingMails mails, MailServer server, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.clock = clock;
    }

    /**
     * A letter as the office reads it.
     *
     * @param body with its secret for the one who wanted it, as long as it waits
     * @param sentAt null while it waits
     */
    public record Letter(
            long id,
            String recipient,
            String subject,
            String body,
            String madeBy,
            Instant madeAt,
            Instant sentAt,
            int attempts) {}

    /**
     * Wants a letter to be sent; it goes after the transaction.
     *
     * @param body with {@value #SECRET} where the secret stands
     * @param madeBy who wanted it
     */
    @PermitMail(MailPermission.SEND)
    public void post(OfficeCode office, String recipient, String subject, String body, String secret, String madeBy) {
        mails.add(new OutgoingMail(office, recipient, subject, body, madeBy, clock.instant()), secret);
    }

    /** The office's newest letters, newest first. */
    @PermitMail(MailPermission.READ)
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
                mail.getSentAt(),
                mail.getAttempts());
    }

    /** Whether letters go out at all. */
    @PermitMail(MailPermission.READ)
    public boolean isSending(OfficeCode office) {
        return server.isThere();
    }

    /** Hands a letter that is due to the mail server; what was sent forgets its secret. What is not taken is tried again later. */
    @PermitMail(MailPermission.SEND)
    public void send(OfficeCode office, long id) {
        if (server.isThere()) {
            mails.lockDue(office, id, clock.instant()).ifPresent(mail -> send(office, mail));
        }
    }

    private void send(OfficeCode office, OutgoingMail mail) {
        String secret = mails.findSecret(office, mail.getId()).orElse(HIDDEN);
        try {
            server.send(
                    mail.getRecipient(), mail.getSubject(), mail.getBody().replace(SECRET, secret), clock.instant());
            mail.sent(clock.instant());
            mails.forgetSecret(office, mail.getId());
        } catch (MessagingException e) {
            mail.failed(clock.instant());
            LOG.log(Level.WARNING, "Letter {0} was not taken: {1}", new Object[] {mail.getId(), e.getMessage()});
        }
    }
}
