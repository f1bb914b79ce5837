package id.go.bps.pst.mail;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The contract of every {@link OutgoingMails}, in memory and in PostgreSQL. */
abstract class OutgoingMailsContract {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    private static final Instant MORNING = Instant.parse("2031-05-05T00:00:00Z");

    abstract OutgoingMails mails();

    private OutgoingMail post(OfficeCode office, String subject) {
        OutgoingMail mail =
                new OutgoingMail(office, "dewi@bps.example", subject, "Kata sandi: " + Mail.SECRET, "ani", MORNING);
        mails().add(mail, "secret of " + subject);
        return mail;
    }

    @Test
    void theHundredNewestLettersOfAnOfficeAreListedTheNewestFirst() {
        post(BIMA, "oldest");
        for (int i = 1; i < 100; i++) {
            post(BIMA, "letter " + i);
        }
        post(BANJARMASIN, "theirs");
        post(BIMA, "newest");

        assertThat(mails().list(BIMA))
                .hasSize(100)
                .extracting(OutgoingMail::getSubject)
                .startsWith("newest", "letter 99")
                .endsWith("letter 1");
    }

    @Test
    void aWaitingLetterIsFoundByItsOfficeOnly() {
        OutgoingMail mail = post(BIMA, "waiting");

        assertThat(mails().lockWaiting(BANJARMASIN, mail.getId())).isEmpty();
        assertThat(mails().lockWaiting(BIMA, mail.getId())).containsSame(mail);

        mail.sent(MORNING);
        mails().list(BIMA);
        assertThat(mails().lockWaiting(BIMA, mail.getId())).isEmpty();
    }

    @Test
    void aSecretBelongsToItsOfficeUntilItIsDeleted() {
        OutgoingMail mail = post(BIMA, "first");
        OutgoingMail another = post(BIMA, "second");
        mails().forgetSecret(BANJARMASIN, mail.getId());

        assertThat(mails().findSecret(BIMA, mail.getId())).contains("secret of first");
        assertThat(mails().findSecret(BANJARMASIN, mail.getId())).isEmpty();
        mails().forgetSecret(BIMA, mail.getId());
        assertThat(mails().findSecret(BIMA, mail.getId())).isEmpty();
        assertThat(mails().findSecret(BIMA, another.getId())).contains("secret of second");
    }
}
