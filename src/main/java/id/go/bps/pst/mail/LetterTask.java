package id.go.bps.pst.mail;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A letter is to be sent: at once, and again while the mail server does not take it. */
@ApplicationScoped
class LetterTask implements DueTask {

    static final String KIND = "letter";

    /** There is a mail server only after the next start; looked for so often, in case the letter waits for one. */
    private static final Duration WITHOUT_SERVER = Duration.ofMinutes(1);

    private final Mail mail;
    private final Clock clock;

    @Inject
    LetterTask(Mail mail, Clock clock) {
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> run(OfficeCode office, long id) {
        return mail.send(office, id)
                ? Optional.empty()
                : Optional.of(clock.instant().plus(WITHOUT_SERVER));
    }
}
