package id.go.bps.pst.boot;

import com.github.kagkarlsson.scheduler.task.Task;
import id.go.bps.pst.kernel.MachineClock;
import id.go.bps.pst.kernel.News;
import id.go.bps.pst.kernel.SystemClock;
import id.go.bps.pst.kernel.due.DueTask;
import id.go.bps.pst.kernel.due.RecurringTask;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Runs due tasks of all kinds. Each kind has a {@link Lane}; one thread asks every second when the next task of each kind is due, wakes the lane at
 * that instant, and asks at once when the database announces a new task. Every node does so; db-scheduler gives each task to one node.
 */
@ApplicationScoped
public class DueLoop {

    private static final Logger LOG = Logger.getLogger(DueLoop.class.getName());

    /** db-scheduler's messages on each start and poll; held in a field, because a logger without a reference loses its level. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.kagkarlsson.scheduler");

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** The server's pool logs each time that the database is unavailable; later this loop fires the news that it is back. */
    private static final Duration AWAY = Duration.ofSeconds(5);

    /** db-scheduler counts in milliseconds: a lane that is woken just before the instant would not find the task due. */
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private static final Duration HEARTBEAT = Duration.ofSeconds(3);

    private final Instance<DueTask> tasks;
    private final Instance<RecurringTask> recurring;
    private final Clock clock;
    private final Clock machine;
    private final String node = UUID.randomUUID().toString();
    private final Semaphore bell = new Semaphore(0);

    @Resource(lookup = DueDatabase.NAME)
    private DataSource database;

    @Resource
    private ManagedThreadFactory threads;

    private TaskTable table;
    private List<Lane> lanes = List.of();
    private List<RecurringTask> toBegin = List.of();
    private Thread watch;
    private boolean away;
    private volatile boolean stopped;

    @Inject
    DueLoop(Instance<DueTask> tasks, Instance<RecurringTask> recurring, Clock clock, @MachineClock Clock machine) {
        this.tasks = tasks;
        this.recurring = recurring;
        this.clock = clock;
        this.machine = machine;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        LIBRARY.setLevel(Level.WARNING);
        table = new TaskTable(database);
        toBegin = recurring.stream().toList();
        List<LaneWork> works = Stream.concat(
                        tasks.stream().map(task -> LaneWork.of(task, clock)),
                        toBegin.stream().map(task -> LaneWork.of(task, clock)))
                .toList();
        requireDifferent(works);
        List<Task<JsonObject>> kinds = works.stream().map(LaneWork::task).toList();
        Lane.Node here = new Lane.Node(node, database, threads, clock, machine, HEARTBEAT);
        lanes = works.stream().map(work -> new Lane(work, kinds, here)).toList();
        lanes.forEach(Lane::start);
        watch = threads.newThread(this::watchUntilStopped);
        watch.setName("due-loop");
        watch.start();
    }

    private static void requireDifferent(List<LaneWork> works) {
        Set<String> kinds = new HashSet<>();
        for (LaneWork work : works) {
            if (!kinds.add(work.kind())) {
                throw new IllegalStateException("Two kinds of tasks have the name '" + work.kind() + "'");
            }
        }
    }

    void hear(@Observes News news) {
        if (news.isAbout("due-task")) {
            bell.release();
        }
    }

    /** Makes repeated attempts and recurring tasks due again by the new time; they would wait for a time that no longer applies. */
    void moved(@Observes SystemClock.ClockMove event) {
        try {
            table.hasten(clock.instant());
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "Failed tasks not made due after the clock was moved", e);
        }
        bell.release();
    }

    @PreDestroy
    void stop() {
        stopped = true;
        bell.release();
        // All at the same time, because each waits a little for its running tasks
        try (ExecutorService stopping = Executors.newVirtualThreadPerTaskExecutor()) {
            lanes.forEach(lane -> stopping.execute(lane::stop));
        }
        if (!lanes.isEmpty()) {
            giveBack();
        }
    }

    /** Releases unfinished tasks: another node takes them at once, or this one after its next start. */
    private void giveBack() {
        try {
            table.giveBack(node);
        } catch (SQLException e) {
            LOG.log(
                    Level.INFO,
                    "Task not released; another node takes it after missed heartbeats: {0}",
                    e.getMessage());
        }
    }

    private void watchUntilStopped() {
        try {
            while (!stopped) {
                bell.drainPermits();
                bell.tryAcquire(look().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Wakes the lanes with due tasks, and returns how long to sleep. */
    private Duration look() {
        try {
            begin();
            Map<String, Instant> next = table.next();
            away = false;
            return wake(next);
        } catch (Throwable e) { // also an error of a library: nobody would start the thread again
            if (!away) {
                LOG.log(Level.WARNING, "Cannot read due tasks now, trying again: {0}", e.toString());
            }
            away = true;
            return AWAY;
        }
    }

    private void begin() throws SQLException {
        if (!toBegin.isEmpty()) {
            for (RecurringTask task : toBegin) {
                Instant now = clock.instant();
                table.begin(task.kind(), now.plus(task.every()), now);
            }
            toBegin = List.of();
        }
    }

    private Duration wake(Map<String, Instant> next) {
        Duration sleep = LOOK;
        Instant now = clock.instant();
        for (Lane lane : lanes) {
            Instant due = next.get(lane.kind());
            if (due != null) {
                Duration wait = Duration.between(now, due.plus(A_MOMENT));
                if (!wait.isPositive()) {
                    lane.wake();
                } else if (wait.compareTo(sleep) < 0) {
                    sleep = wait.plus(A_MOMENT);
                }
            }
        }
        return sleep;
    }
}
