package id.go.bps.pst.boot;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import id.go.bps.pst.kernel.Documents;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;

/** Runs the tasks of one kind on this node in threads of its own, usually one; while they hang, the other lanes go on. */
final class Lane {

    /**
     * The common parts of a node's lanes.
     *
     * @param node its name, which is written beside its running tasks
     * @param clock the portal's, which decides when tasks are due
     * @param machine the machine's, which times heartbeats
     * @param heartbeat interval at which a node confirms a running task; after four missed ones another node takes the task
     */
    record Node(
            String node, DataSource database, ThreadFactory threads, Clock clock, Clock machine, Duration heartbeat) {

        Duration shift() {
            return Duration.between(machine.instant(), clock.instant());
        }
    }

    static final String TABLE = "due_task";

    /** The interval of polling, in case a wake-up by {@link DueLoop} is missed. */
    private static final Duration POLLING = Duration.ofMinutes(1);

    private static final int MISSED_HEARTBEATS = 4;
    private static final int BATCH = 20;
    private static final Duration FINISHING = Duration.ofSeconds(2);

    /** When a task of an unknown kind is dropped: never, because a node of a newer version may know the kind. */
    private static final Duration NEVER = Duration.ofDays(10_000);

    private static final Serializer JSON = new Serializer() {
        @Override
        public byte[] serialize(Object data) {
            return data.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            try (JsonReader reader = Documents.trees().createReader(new ByteArrayInputStream(data))) {
                return type.cast(reader.readObject());
            }
        }
    };

    private final LaneWork work;
    private final Scheduler scheduler;

    /** @param all the kinds of all lanes, including this one: the first node that looks finds the tasks of a dead one */
    Lane(LaneWork work, List<Task<JsonObject>> all, Node node) {
        this.work = work;
        scheduler = Scheduler.create(node.database(), List.copyOf(all))
                .tableName(TABLE)
                .schedulerName(new SchedulerName.Fixed(node.node()))
                .jdbcCustomization(new LaneQueries(work.kind(), node::shift))
                .serializer(JSON)
                .threads(work.atOnce())
                .executorService(Executors.newFixedThreadPool(work.atOnce(), node.threads()))
                .dueExecutor(Executors.newSingleThreadExecutor(node.threads()))
                .housekeeperExecutor(Executors.newScheduledThreadPool(1, node.threads()))
                .pollingInterval(POLLING)
                .pollUsingFetchAndLockOnExecute(1.0, BATCH)
                .heartbeatInterval(node.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .deleteUnresolvedAfter(NEVER)
                .shutdownMaxWait(FINISHING)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    String kind() {
        return work.kind();
    }

    void start() {
        scheduler.start();
    }

    /** Makes the lane look for due tasks now; a busy lane is woken again later. */
    void wake() {
        if (scheduler.getCurrentlyExecuting().size() < work.atOnce()) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    /** Starts no more tasks, waits a little for running ones, and interrupts those that still hang. */
    void stop() {
        scheduler.stop();
    }
}
