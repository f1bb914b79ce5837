package id.go.bps.pst.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpServerTest {

    private final GreenMail arrivals = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        arrivals.start();
    }

    @AfterEach
    void stop() {
        arrivals.stop();
    }

    @Test
    void aLetterArrivesInUnicodeWithItsSender() throws Exception {
        server(arrivals.getSmtp().getPort(), Optional.empty(), false)
                .send(
                        "letter-17-1",
                        "dewi@bps.go.id",
                        "Undangan – Bima",
                        "Yth. Déwi,\n•",
                        Instant.parse("2026-11-22T00:00:00Z"));
        MimeMessage arrived = arrivals.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Undangan – Bima");
        assertThat(arrived.getContent().toString()).contains("Yth. Déwi", "•");
        assertThat(arrived.getFrom()[0]).hasToString("portal@bps.go.id");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getMessageID())
                .as("the same however often it is sent")
                .isEqualTo("<letter-17-1.portal@bps.go.id>");
    }

    @Test
    void aServerThatRequiresAPasswordGetsIt() throws Exception {
        arrivals.setUser("portal", "portal", "rahasia");
        server(arrivals.getSmtp().getPort(), Optional.of("portal"), false)
                .send("x", "a@bps.go.id", "x", "x", Instant.EPOCH);
        assertThat(arrivals.getReceivedMessages()).isNotEmpty();
    }

    @Test
    void anUnavailableServerOrOneWithoutTlsGetsNothing() {
        assertThatThrownBy(() -> server(9, Optional.empty(), false).send("x", "a@bps.go.id", "x", "x", Instant.EPOCH))
                .isInstanceOf(LetterNotTaken.class);
        assertThatThrownBy(() -> server(arrivals.getSmtp().getPort(), Optional.empty(), true)
                        .send("x", "a@bps.go.id", "x", "x", Instant.EPOCH))
                .isInstanceOf(LetterNotTaken.class);
        assertThat(arrivals.getReceivedMessages()).isEmpty();
    }

    @Test
    void withoutAHostThereIsNoServer() {
        assertThat(server(9, Optional.empty(), true).isThere()).isTrue();
        assertThat(new SmtpServer(Optional.empty(), 9, Optional.empty(), Optional.empty(), "portal@bps.go.id", true)
                        .isThere())
                .isFalse();
    }

    private static SmtpServer server(int port, Optional<String> user, boolean startTls) {
        return new SmtpServer(
                Optional.of("127.0.0.1"), port, user, user.map(any -> "rahasia"), "portal@bps.go.id", startTls);
    }
}
