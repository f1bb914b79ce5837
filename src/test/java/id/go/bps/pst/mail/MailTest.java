package id.go.bps.pst.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.testkit.memory.Acting;
import id.go.bps.pst.testkit.memory.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    private static final Instant MORNING = Instant.parse("2026-11-30T00:00:00Z");

    private final SetClock clock = new SetClock(MORNING);
    private final GivenMail given = new GivenMail(clock);
    private final Mail mail = given.useCase();

    private long post() {
        mail.post(BIMA, "dewi@bps.example", "Undangan", "Kata sandi: {secret}", "abc123", "ani");
        return read("ani").id();
    }

    private Mail.Letter read(String userName) {
        return Acting.as(Acting.administrator(userName, BIMA), () -> mail.list(BIMA))
                .getFirst();
    }

    @Test
    void aLetterWaitsUntilItIsSent() {
        long id = post();

        Mail.Letter letter = read("ani");
        assertThat(letter.recipient()).isEqualTo("dewi@bps.example");
        assertThat(letter.subject()).isEqualTo("Undangan");
        assertThat(letter.madeBy()).isEqualTo("ani");
        assertThat(letter.madeAt()).isEqualTo(MORNING);
        assertThat(letter.sentAt()).isNull();
        clock.pass(Duration.ofMinutes(1));
        mail.send(BIMA, id);

        assertThat(given.taken())
                .containsExactly(new GivenMail.Taken(
                        "dewi@bps.example", "Undangan", "Kata sandi: abc123", MORNING.plusSeconds(60)));
        assertThat(read("ani").sentAt()).isEqualTo(MORNING.plusSeconds(60));
    }

    @Test
    void theSecretIsReadableByItsWriterWhileTheLetterWaits() {
        long id = post();
        assertThat(read("ani").body()).isEqualTo("Kata sandi: abc123");
        assertThat(read("budi").body()).isEqualTo("Kata sandi: ••••••••");

        mail.send(BIMA, id);
        assertThat(read("ani").body()).isEqualTo("Kata sandi: ••••••••");
    }

    @Test
    void aLetterIsSentOnceAndForItsOfficeAlone() {
        long id = post();
        mail.send(BANJARMASIN, id);
        assertThat(given.taken()).isEmpty();

        mail.send(BIMA, id);
        mail.send(BIMA, id);
        assertThat(given.taken()).hasSize(1);
    }

    @Test
    void aLetterIsDueAtOnceUntilTheServerAcceptsIt() {
        given.refuse(true);
        long id = post();
        LetterTask task = new LetterTask(mail, clock);
        assertThat(given.tasks().waiting()).containsExactly(Map.entry(task.kind() + " 5272/" + id, MORNING));

        assertThatThrownBy(() -> task.run(BIMA, id)).isInstanceOf(LetterNotTaken.class);
        assertThat(read("ani").sentAt()).isNull();
        assertThat(read("ani").body()).as("the secret is still there").contains("abc123");

        given.refuse(false);
        assertThat(task.run(BIMA, id)).isEmpty();
        assertThat(given.taken()).hasSize(1);
    }

    @Test
    void withoutAMailServerTheOfficeReadsTheWaitingLetters() {
        given.withoutServer();
        long id = post();

        assertThat(new LetterTask(mail, clock).run(BIMA, id)).contains(MORNING.plus(Duration.ofMinutes(1)));
        assertThat(mail.isSending(BIMA)).isFalse();
        assertThat(given.taken()).isEmpty();
        assertThat(new GivenMail(clock).useCase().isSending(BIMA)).isTrue();
    }
}
