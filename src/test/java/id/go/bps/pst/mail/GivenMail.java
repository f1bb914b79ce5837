package id.go.bps.pst.mail;

import id.go.bps.pst.testkit.TasksInMemory;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Letters in memory, and a mail server that accepts or refuses them. */
public final class GivenMail {

    /** A letter that the mail server accepted. */
    public record Taken(String recipient, String subject, String text, Instant date) {}

    private final class Server implements MailServer {

        @Override
        public boolean isThere() {
            return there;
        }

        @Override
        public void send(String name, String recipient, String subject, String text, Instant date) {
            if (refusing) {
                throw new LetterNotTaken(name, new MessagingException("not now"));
            }
            taken.add(new Taken(recipient, subject, text, date));
        }
    }

    private final List<Taken> taken = new ArrayList<>();
    private final TasksInMemory tasks = new TasksInMemory();
    private final Mail mail;
    private boolean there = true;
    private boolean refusing;

    public GivenMail(Clock clock) {
        mail = new Mail(new InMemoryOutgoingMails(), new Server(), tasks, clock);
    }

    public Mail useCase() {
        return mail;
    }

    /** The waiting tasks of letters, and when they are due. */
    public TasksInMemory tasks() {
        return tasks;
    }

    public List<Taken> taken() {
        return taken;
    }

    void withoutServer() {
        there = false;
    }

    void refuse(boolean refuses) {
        refusing = refuses;
    }
}
