package id.go.bps.pst.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The SMTP server that the configuration names. */
@ApplicationScoped
class SmtpServer implements MailServer {

    private static final String PATIENCE_MILLIS = "10000";

    private final Optional<String> host;
    private final int port;
    private final Optional<String> user;
    private final Optional<String> password;
    private final String from;
    private final boolean startTls;

    @Inject
    SmtpServer(
            @ConfigProperty(name = "portal.mail.host") Optional<String> host,
            @ConfigProperty(name = "portal.mail.port", defaultValue = "587") int port,
            @ConfigProperty(name = "portal.mail.user") Optional<String> user,
            @ConfigProperty(name = "portal.mail.password") Optional<String> password,
            @ConfigProperty(name = "portal.mail.from", defaultValue = "portal@localhost") String from,
            @ConfigProperty(name = "portal.mail.starttls", defaultValue = "true") boolean startTls) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.from = from;
        this.startTls = startTls;
    }

    @Override
    public boolean isThere() {
        return host.isPresent();
    }

    @Override
    public void send(String name, String recipient, String subject, String text, Instant date) {
        try {
            Transport.send(message(name, recipient, subject, text, date));
        } catch (MessagingException e) {
            throw new LetterNotTaken(name, e);
        }
    }

    private MimeMessage message(String name, String recipient, String subject, String text, Instant date)
            throws MessagingException {
        InternetAddress sender = new InternetAddress(from);
        MimeMessage message = new MimeMessage(session()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + name + "." + sender.getAddress() + ">");
            }
        };
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(date));
        return message;
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host.orElseThrow());
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.orElseThrow(), password.orElse(""));
            }
        });
    }
}
