package id.go.bps.pst.mail;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Sends a letter: at once, and again while the mail server does not accept it. */
@ApplicationScoped
class LetterTask implements DueTask {

    static final String KIND = "letter";

    /** A mail server is configured only at the next start; the interval at which waiting letters look for one. */
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
