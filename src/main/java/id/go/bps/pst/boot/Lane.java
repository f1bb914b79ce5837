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

/** The tasks of one kind on this node: threads of its own do them, usually one, and while they hang the other lanes go on. */
final class Lane {

    /**
     * What all lanes of a node have in common.
     *
     * @param node its name, as it stands beside the tasks that it does
     * @param clock the portal's, by which tasks are due
     * @param machine the machine's, by which heartbeats count
     * @param heartbeat how often a node says that it is still at a task; after four that are missed the task is another node's
     */
    record Node(
            String node, DataSource database, ThreadFactory threads, Clock clock, Clock machine, Duration heartbeat) {

        Duration shift() {
            return Duration.between(machine.instant(), clock.instant());
        }
    }

    static final String TABLE = "due_task";

    /** {@link DueLoop} wakes a lane that has something to do; this is for what it should miss. */
    private static final Duration POLLING = Duration.ofMinutes(1);

    private static final int MISSED_HEARTBEATS = 4;
    private static final int BATCH = 20;
    private static final Duration FINISHING = Duration.ofSeconds(2);

    /** A node of an older version leaves alone what it does not know. */
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

    /**
     * @param all the kinds of all lanes, this one's too: whichever node is first finds what a dead one has left behind
     */
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

    /** Has it look now for what is due, unless it is busy; then it is woken again. */
    void wake() {
        if (scheduler.getCurrentlyExecuting().size() < work.atOnce()) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    /** Begins nothing more, and waits a little for what it is at; what still hangs then is interrupted. */
    void stop() {
        scheduler.stop();
    }
}
