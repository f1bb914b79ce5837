package id.go.bps.pst.boot;

import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTask;
import id.go.bps.pst.kernel.due.Patience;
import id.go.bps.pst.kernel.due.RecurringTask;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Runs the tasks of one kind as the portal for their office, and marks them as done or plans the next attempt. */
final class LaneWork {

    private static final Logger LOG = Logger.getLogger(LaneWork.class.getName());
    private static final Pattern KIND = Pattern.compile("[a-z]{1,20}(-[a-z]{1,20}){0,3}");

    private interface Action {
        /** @return when it is due again; empty for never */
        Optional<Instant> run(JsonObject data) throws Exception;
    }

    private final String kind;
    private final int atOnce;
    private final Duration longestWait;
    private final Clock clock;
    private final Action action;

    private LaneWork(String kind, int atOnce, Duration longestWait, Clock clock, Action action) {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("'" + kind + "' is not a kind of task");
        }
        this.kind = kind;
        this.atOnce = atOnce;
        this.longestWait = longestWait;
        this.clock = clock;
        this.action = action;
    }

    static LaneWork of(DueTask task, Clock clock) {
        return new LaneWork(task.kind(), task.atOnce(), task.longestWait(), clock, data -> {
            OfficeCode office = OfficeCode.of(data.getString("office"));
            long id = data.getJsonNumber("id").longValueExact();
            return CallContext.as(Caller.portal(office), task.kind(), () -> task.run(office, id));
        });
    }

    static LaneWork of(RecurringTask task, Clock clock) {
        return new LaneWork(task.kind(), 1, task.every(), clock, data -> {
            task.run();
            return Optional.of(clock.instant().plus(task.every()));
        });
    }

    String kind() {
        return kind;
    }

    int atOnce() {
        return atOnce;
    }

    /** The work as a task of db-scheduler. */
    Task<JsonObject> task() {
        return Tasks.custom(kind, JsonObject.class)
                .onFailure(this::failed)
                .onDeadExecution(this::leftBehind)
                .execute((task, context) -> {
                    Optional<Instant> again = run(task.getData());
                    return (complete, operations) -> mark(
                            complete,
                            () -> again.ifPresentOrElse(
                                    next -> operations.reschedule(complete, next), operations::remove));
                });
    }

    private Optional<Instant> run(JsonObject data) {
        try {
            return action.run(data);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<JsonObject> operations) {
        int failures = complete.getExecution().consecutiveFailures + 1;
        Instant now = clock.instant();
        Instant patient = Patience.nextAttempt(now, failures);
        Instant latest = now.plus(longestWait);
        Instant next = patient.isBefore(latest) ? patient : latest;
        Throwable cause = complete.getCause().orElse(null);
        LOG.log(
                Level.WARNING,
                "Due and not done: " + name(complete) + ", failed " + failures + " times, again at " + next + ": "
                        + cause,
                failures == 1 ? cause : null);
        mark(complete, () -> operations.reschedule(complete, next));
    }

    /** Plans another attempt, because the node that ran the task is gone or could not send heartbeats. */
    private void leftBehind(ExecutionComplete complete, ExecutionOperations<JsonObject> operations) {
        LOG.log(Level.WARNING, "Task of a dead node, run again: {0}", name(complete));
        mark(complete, () -> operations.reschedule(complete, clock.instant()));
    }

    /** Marks a task, unless it was added again or removed in the meantime. */
    private static void mark(ExecutionComplete complete, Runnable marking) {
        try {
            marking.run();
        } catch (ExecutionException e) {
            LOG.log(Level.INFO, "Task added again or removed while it was running: {0}", name(complete));
        }
    }

    private static String name(ExecutionComplete complete) {
        return complete.getExecution().getTaskName() + " "
                + complete.getExecution().getId();
    }
}
