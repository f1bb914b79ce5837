package id.go.bps.pst.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.GivenTasks;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.Visitor;
import id.go.bps.pst.testkit.database.Database;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Due tasks in the running portal: added with a transaction, run as the portal for the office, tried again. */
class DueLoopIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private Portal portal;
    private Database.Role owner;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        owner = portal.database().owner();
    }

    @AfterEach
    void setTheClockBack() {
        portal.moveClock(Duration.ZERO);
    }

    @Test
    void a_task_is_done_as_the_portal_for_its_office_and_is_gone() {
        put("office=5272&id=101");
        await().atMost(SOON).until(() -> done().contains("5272/101 as portal of [5272]"));
        await().atMost(SOON).until(() -> waiting() == 0);
    }

    @Test
    void what_is_rolled_back_leaves_no_task() {
        put("office=5272&id=102&in=P1D");
        put("office=5272&id=103&in=P1D&then=rollback");
        assertThat(owner.text("select string_agg(task_instance, ' ') from due_task where task_name = 'probe'"))
                .isEqualTo("5272/102");
    }

    @Test
    void what_is_put_in_again_is_one_task_that_is_moved() {
        put("office=5272&id=104&in=P2D");
        put("office=5272&id=104&in=P1D");
        assertThat(waiting()).isOne();
        assertThat(
                        owner.number(
                                "select count(*) from due_task where task_name = 'probe' and execution_time < now() + interval '25 hours'"))
                .isOne();
    }

    @Test
    void what_fails_waits_longer_each_time_and_says_how_often_it_was_tried() {
        put("office=5272&id=1105");
        await().atMost(SOON)
                .until(() -> owner.number(
                                "select count(*) from due_task where task_name = 'probe' and consecutive_failures = 2"
                                        + " and execution_time > now() + interval '6 seconds'")
                        == 1);
    }

    @Test
    void it_goes_by_the_portals_clock_and_a_moved_one_hastens_what_failed() {
        put("office=5272&id=106&in=P2D");
        put("office=5272&id=1107");
        await().atMost(SOON).until(() -> failures() == 1);
        portal.moveClock(Duration.ofDays(3));
        await().atMost(SOON).until(() -> done().contains("5272/106 "));
        await().atMost(SOON).until(() -> failures() >= 2);
        portal.moveClock(Duration.ZERO);
        await("a try of three days ahead waits no three days").atMost(SOON).until(() -> failures() >= 3);
    }

    @Test
    void the_database_tells_of_a_task_that_another_puts_in() {
        GivenTasks.due(portal, "probe", "6371", 108);
        await().atMost(SOON).until(() -> done().contains("6371/108 as portal of [6371]"));
    }

    @Test
    void sweeps_are_begun_and_wait_for_their_hour() {
        assertThat(owner.text(
                        "select string_agg(task_name, ' ' order by task_name) from due_task where office_code is null"))
                .contains("discarded-drafts", "held-texts", "unnamed-files");
        portal.moveClock(Duration.ofHours(3));
        await().atMost(SOON)
                .until(() -> owner.number("select count(*) from due_task where office_code is null"
                                + " and execution_time <= now() + interval '3 hours 50 minutes'")
                        == 0);
    }

    private void put(String query) {
        Answer answer = new Visitor().get(portal.at("/api/probe/task?" + query));
        assertThat(answer.status()).isEqualTo(200);
    }

    private String done() {
        return new Visitor().get(portal.at("/api/probe/task")).text();
    }

    private long waiting() {
        return owner.number("select count(*) from due_task where task_name = 'probe'");
    }

    private long failures() {
        return owner.number("select coalesce(max(consecutive_failures), 0) from due_task where task_name = 'probe'");
    }
}
