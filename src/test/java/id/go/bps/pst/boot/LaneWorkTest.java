package id.go.bps.pst.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.TaskRepository;
import com.github.kagkarlsson.scheduler.event.SchedulerListeners;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTask;
import id.go.bps.pst.kernel.due.RecurringTask;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import jakarta.json.JsonObject;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The result of a task, without a database. */
class LaneWorkTest {

    private static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    /** The last change of the table: "remove", or when the task is due again. */
    private final List<String> marks = new ArrayList<>();

    private record Kind(Supplier<Optional<Instant>> work, Duration longestWait) implements DueTask {

        @Override
        public String kind() {
            return "letter";
        }

        @Override
        public Optional<Instant> run(OfficeCode office, long id) {
            return work.get();
        }
    }

    @Test
    void aTaskRunsAsThePortalForItsOfficeAndAsNobodyAfterwards() throws Exception {
        List<Caller> callers = new ArrayList<>();
        run(new Kind(
                () -> {
                    callers.add(CallContext.current().orElseThrow().getCaller());
                    return Optional.empty();
                },
                Duration.ofHours(1)));
        assertThat(callers).singleElement().satisfies(caller -> {
            assertThat(caller.getUserName()).isEqualTo("portal");
            assertThat(caller.getOffices()).containsExactly(OfficeCode.of("5272"));
        });
        assertThat(CallContext.current()).isEmpty();
        assertThat(marks).containsExactly("remove");
    }

    @Test
    void aTaskThatIsNotDueYetGivesItsTimeAndHasNotFailed() throws Exception {
        run(new Kind(() -> Optional.of(NOW.plusSeconds(90)), Duration.ofHours(1)));
        assertThat(marks).containsExactly(NOW.plusSeconds(90) + " failed 0");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3600, 5",
        "1, 3600, 10",
        "3, 3600, 40",
        "20, 3600, 3600",
        "0, 60, 5",
        "3, 60, 40",
        "4, 60, 60",
        "20, 60, 60"
    })
    void aFailedTaskWaitsLongerEachTimeUpToALimit(int before, long bound, long seconds) {
        Task<JsonObject> task = LaneWork.of(new Kind(Optional::empty, Duration.ofSeconds(bound)), CLOCK)
                .task();
        Execution execution = execution(before);
        task.getFailureHandler()
                .onFailure(
                        ExecutionComplete.failure(execution, NOW, NOW, new IllegalStateException("away")),
                        operations(execution));
        assertThat(marks).containsExactly(NOW.plusSeconds(seconds) + " failed " + (before + 1));
    }

    @Test
    void aTaskOfADeadNodeIsDueNow() {
        Task<JsonObject> task = LaneWork.of(new Kind(Optional::empty, Duration.ofHours(1)), CLOCK)
                .task();
        Execution execution = execution(0);
        task.getDeadExecutionHandler()
                .deadExecution(ExecutionComplete.failure(execution, NOW, NOW, null), operations(execution));
        assertThat(marks).containsExactly(NOW + " failed 1");
    }

    @Test
    void aRecurringTaskIsDueAgainCountedFromItsEnd() throws Exception {
        LaneWork work = LaneWork.of(
                new RecurringTask() {
                    @Override
                    public String kind() {
                        return "sweep";
                    }

                    @Override
                    public Duration every() {
                        return Duration.ofHours(1);
                    }

                    @Override
                    public void run() {
                        assertThat(CallContext.current()).as("as nobody").isEmpty();
                    }
                },
                CLOCK);
        complete(work.task());
        assertThat(marks).containsExactly(NOW.plusSeconds(3600) + " failed 0");
    }

    @Test
    void aFailedRunThrowsItsCauseAndMarksNothing() {
        Kind failing = new Kind(
                () -> {
                    throw new IllegalStateException("away");
                },
                Duration.ofHours(1));
        assertThatThrownBy(() -> run(failing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("away");
        assertThat(marks).isEmpty();
    }

    private void run(DueTask task) throws Exception {
        complete(LaneWork.of(task, CLOCK).task());
    }

    @SuppressWarnings("unchecked")
    private void complete(Task<JsonObject> task) throws Exception {
        Execution execution = execution(0);
        task.execute(execution.taskInstance, null)
                .complete(ExecutionComplete.success(execution, NOW, NOW), operations(execution));
    }

    private static Execution execution(int failures) {
        JsonObject data = Documents.trees()
                .createObjectBuilder()
                .add("kind", "letter")
                .add("office", "5272")
                .add("id", 17)
                .build();
        return new Execution(
                NOW, new TaskInstance<>("letter", "5272/17", data), true, "node", null, null, failures, NOW, 2);
    }

    private ExecutionOperations<JsonObject> operations(Execution execution) {
        TaskRepository table = (TaskRepository) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {TaskRepository.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "remove" -> marks.add("remove");
                        case "reschedule" -> marks.add(arguments[1] + " failed " + arguments[4]);
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return method.getReturnType() == boolean.class ? true : null;
                });
        return new ExecutionOperations<>(table, new SchedulerListeners(List.of()), execution);
    }
}
