package id.go.bps.pst.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.Task;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTask;
import id.go.bps.pst.testkit.GivenTasks;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.database.Database;
import jakarta.json.JsonObject;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lanes of several nodes on one table, with short heartbeats. */
class LaneIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration HEARTBEAT = Duration.ofMillis(200);

    private final List<Lane> lanes = new ArrayList<>();
    private final List<CountDownLatch> gates = new ArrayList<>();
    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private Database database;

    /** One node's connections to the database; a dead node has none. */
    private static final class Way implements DataSource {

        private final DataSource database;
        private volatile boolean cut;

        Way(DataSource database) {
            this.database = database;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (cut) {
                throw new SQLException("dead");
            }
            return database.getConnection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return database.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return database.isWrapperFor(type);
        }
    }

    private record Kind(String kind, BiFunction<OfficeCode, Long, Optional<Instant>> work) implements DueTask {

        @Override
        public Optional<Instant> run(OfficeCode office, long id) {
            return work.apply(office, id);
        }
    }

    @BeforeEach
    void open() {
        database = Portal.asFirstOpened().database();
    }

    @AfterEach
    void close() {
        gates.forEach(CountDownLatch::countDown);
        lanes.parallelStream().forEach(Lane::stop);
    }

    @Test
    void two_nodes_do_each_task_once() {
        Map<String, Integer> times = new ConcurrentHashMap<>();
        IntStream.range(0, 12).forEach(id -> given("many", id));
        for (String node : List.of("a", "b")) {
            Kind many = new Kind("many", (office, id) -> {
                times.merge(id + "", 1, Integer::sum);
                return Optional.empty();
            });
            lane(node, way(), many);
        }
        awaitGone("many");
        assertThat(times).hasSize(12).allSatisfy((id, runs) -> assertThat(runs).isOne());
    }

    @Test
    void a_task_that_one_node_is_at_is_not_the_others() {
        CountDownLatch gate = gate();
        Set<String> began = ConcurrentHashMap.newKeySet();
        given("long", 1);
        for (String node : List.of("a", "b")) {
            lane(node, way(), new Kind("long", (office, id) -> {
                began.add(node);
                pass(gate);
                return Optional.empty();
            }));
        }
        await().atMost(SOON).until(() -> began.size() == 1);
        await("many missed heartbeats later")
                .during(HEARTBEAT.multipliedBy(10))
                .atMost(SOON)
                .until(() -> began.size() == 1);
        gate.countDown();
        awaitGone("long");
        assertThat(began).hasSize(1);
    }

    @Test
    void killed_between_effect_and_mark_it_is_done_again_by_another_and_has_one_effect() {
        Set<Long> effects = ConcurrentHashMap.newKeySet();
        Way dying = way();
        given("deadly", 7);
        lane("a", dying, new Kind("deadly", (office, id) -> {
            effects.add(id);
            done.add("a");
            dying.cut = true;
            return Optional.empty();
        }));
        await().atMost(SOON).until(() -> done.contains("a"));
        assertThat(waiting("deadly")).as("nobody has marked it").isOne();
        lane("b", way(), new Kind("deadly", (office, id) -> {
            effects.add(id);
            done.add("b");
            return Optional.empty();
        }));
        awaitGone("deadly");
        assertThat(done).containsExactly("a", "b");
        assertThat(effects).containsExactly(7L);
    }

    @Test
    void a_kind_that_hangs_holds_up_no_other_however_much_of_it_is_due() {
        CountDownLatch gate = gate();
        IntStream.range(0, 30).forEach(id -> given("stuck", id));
        given("swift", 1);
        Kind stuck = new Kind("stuck", (office, id) -> {
            pass(gate);
            return Optional.empty();
        });
        Kind swift = new Kind("swift", (office, id) -> Optional.empty());
        lanes("a", way(), stuck, swift);
        awaitGone("swift");
        assertThat(waiting("stuck")).isEqualTo(30);
    }

    @Test
    void what_says_when_it_is_due_again_waits_until_then_and_has_not_failed() {
        Instant later = Instant.now().plus(Duration.ofDays(1));
        given("again", 1);
        lane("a", way(), new Kind("again", (office, id) -> Optional.of(later)));
        await().atMost(SOON)
                .until(() -> database.owner()
                                .number(
                                        "select count(*) from due_task where task_name = 'again' and not picked"
                                                + " and execution_time > now() + interval '23 hours' and consecutive_failures = 0")
                        == 1);
    }

    @Test
    void what_is_put_in_anew_while_it_is_done_is_done_once_more() {
        CountDownLatch gate = gate();
        given("anew", 1);
        lane("a", way(), new Kind("anew", (office, id) -> {
            done.add("run");
            pass(gate);
            return Optional.empty();
        }));
        await().atMost(SOON).until(() -> done.size() == 1);
        database.owner()
                .update(
                        "update due_task set picked = false, picked_by = null, last_heartbeat = null, version = version + 1,"
                                + " execution_time = now() where task_name = 'anew'");
        gate.countDown();
        lane("b", way(), new Kind("anew", (office, id) -> {
            done.add("again");
            return Optional.empty();
        }));
        awaitGone("anew");
        assertThat(done).containsExactly("run", "again");
    }

    @Test
    void a_node_that_ends_waits_for_what_it_is_at_and_begins_nothing_more() {
        CountDownLatch gate = gate();
        given("ending", 1);
        given("ending", 2);
        Lane ending = lane("a", way(), new Kind("ending", (office, id) -> {
            done.add("begun");
            pass(gate);
            done.add("finished");
            return Optional.empty();
        }));
        await().atMost(SOON).until(() -> done.size() == 1);
        Thread stopping = new Thread(ending::stop);
        stopping.start();
        gate.countDown();
        await().atMost(SOON).until(() -> !stopping.isAlive());
        assertThat(done).containsExactly("begun", "finished");
        assertThat(waiting("ending")).isOne();
    }

    @Test
    void what_a_node_gives_back_is_free_at_once() throws SQLException {
        given("returned", 1);
        database.owner()
                .update(
                        "update due_task set picked = true, picked_by = 'gone', last_heartbeat = now() + interval '1 hour'"
                                + " where task_name = 'returned'");
        Way way = way();
        lane("b", way, new Kind("returned", (office, id) -> Optional.empty()));
        new TaskTable(way).giveBack("gone");
        lanes.forEach(Lane::wake);
        awaitGone("returned");
    }

    @Test
    void a_lane_outlives_a_database_that_is_away() {
        Way way = way();
        way.cut = true;
        Lane lane = lane("a", way, new Kind("patient", (office, id) -> Optional.empty()));
        given("patient", 1);
        await().during(HEARTBEAT.multipliedBy(10)).atMost(SOON).until(() -> {
            lane.wake();
            return waiting("patient") == 1;
        });
        way.cut = false;
        awaitGone("patient");
    }

    @Test
    void it_goes_by_the_portals_clock() {
        GivenTasks.due(database, "tomorrow", "5272", 1, Duration.ofHours(20).toSeconds());
        Kind tomorrow = new Kind("tomorrow", (office, id) -> Optional.empty());
        lanes("a", way(), Clock.systemUTC(), tomorrow);
        lanes.forEach(Lane::wake);
        await().during(Duration.ofSeconds(1)).atMost(SOON).until(() -> waiting("tomorrow") == 1);
        lanes("b", way(), Clock.offset(Clock.systemUTC(), Duration.ofDays(1)), tomorrow);
        awaitGone("tomorrow");
    }

    private Lane lane(String node, Way way, DueTask task) {
        return lanes(node, way, task).get(0);
    }

    private List<Lane> lanes(String node, Way way, DueTask... tasks) {
        return lanes(node, way, Clock.systemUTC(), tasks);
    }

    private List<Lane> lanes(String node, Way way, Clock clock, DueTask... tasks) {
        List<LaneWork> works =
                List.of(tasks).stream().map(task -> LaneWork.of(task, clock)).toList();
        List<Task<JsonObject>> kinds = works.stream().map(LaneWork::task).toList();
        Lane.Node here = new Lane.Node(node, way, Thread::new, clock, Clock.systemUTC(), HEARTBEAT);
        List<Lane> added =
                works.stream().map(work -> new Lane(work, kinds, here)).toList();
        lanes.addAll(added);
        added.forEach(Lane::start);
        return added;
    }

    private Way way() {
        return new Way(database.clockwork());
    }

    private CountDownLatch gate() {
        CountDownLatch gate = new CountDownLatch(1);
        gates.add(gate);
        return gate;
    }

    private static void pass(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void given(String kind, long id) {
        GivenTasks.due(database, kind, "5272", id, 0);
    }

    private void awaitGone(String kind) {
        await().atMost(SOON).until(() -> {
            lanes.forEach(Lane::wake);
            return waiting(kind) == 0;
        });
    }

    private long waiting(String kind) {
        return database.owner().number("select count(*) from due_task where task_name = ?", kind);
    }
}
