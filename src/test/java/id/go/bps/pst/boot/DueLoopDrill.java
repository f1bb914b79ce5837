package id.go.bps.pst.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.go.bps.pst.testkit.GivenTasks;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.Visitor;
import id.go.bps.pst.testkit.database.Database;
import id.go.bps.pst.testkit.network.SilentServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A portal that stops or is killed in the middle of a task, and one whose database is. */
class DueLoopDrill {

    private static final Duration SOON = Duration.ofSeconds(90);

    private final Portal portal = Portal.asFirstOpened();
    private final Database.Role owner = portal.database().owner();

    @Test
    void killed_in_the_middle_of_a_letter_it_sends_it_after_the_next_start() {
        try (SilentServer mail = hang()) {
            portal.killServer();
            assertThat(mail.visits()).isPositive();
        }
        assertThat(owner.number("select count(*) from due_task where task_name = 'letter' and picked"))
                .isOne();
        assertSentAfterTheNextStart();
    }

    @Test
    void told_to_end_in_the_middle_of_a_letter_it_gives_it_back() {
        try (SilentServer mail = hang()) {
            portal.stopServer();
            assertThat(mail.visits()).isPositive();
        }
        assertThat(owner.number("select count(*) from due_task where task_name = 'letter' and not picked"))
                .isOne();
        assertSentAfterTheNextStart();
    }

    @Test
    void it_outlives_a_database_that_is_killed_and_away_for_a_while() {
        portal.killDatabase();
        Visitor visitor = new Visitor();
        await().atMost(SOON).until(() -> portal.log().contains("Cannot read due tasks now"));
        portal.startDatabase();
        try {
            GivenTasks.due(portal, "probe", "5272", 109);
            await().atMost(SOON)
                    .until(() ->
                            visitor.get(portal.at("/api/probe/task")).text().contains("5272/109 "));
        } finally {
            // Keycloak notices each lost connection only when it uses it
            portal.stopKeycloak();
            portal.startKeycloak();
        }
    }

    /** A mail server that receives a letter and does not answer. */
    private SilentServer hang() {
        SilentServer mail = new SilentServer(portal.mailPort());
        GivenTasks.letters(portal, "5272", 1);
        await().atMost(SOON).until(() -> mail.visits() > 0);
        assertThat(owner.number("select count(*) from due_task where task_name = 'letter' and picked"))
                .isOne();
        return mail;
    }

    private void assertSentAfterTheNextStart() {
        GreenMail mail = new GreenMail(new ServerSetup(portal.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            portal.startServer();
            await().atMost(SOON)
                    .until(() -> owner.number("select count(*) from due_task where task_name = 'letter'") == 0);
            assertThat(mail.getReceivedMessages()).hasSize(1);
            assertThat(owner.number("select count(*) from outgoing_mail where state = 'SENT'"))
                    .isOne();
        } finally {
            mail.stop();
        }
    }
}
