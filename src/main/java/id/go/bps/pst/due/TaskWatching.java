package id.go.bps.pst.due;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Use case: administrators see waiting and failed tasks, and try failed ones again. */
@ApplicationScoped
@Transactional
public class TaskWatching {

    /** Due tasks are done within seconds; a later one is blocked by something. */
    private static final Duration OVERDUE = Duration.ofMinutes(1);

    private final StoredTasks tasks;
    private final Clock clock;

    @Inject
    TaskWatching(StoredTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The waiting tasks of an office: the failed ones first, then by the time when they are due. */
    @PermitDue(DuePermission.WATCH)
    public List<WaitingTask> list(OfficeCode office) {
        return tasks.list(office);
    }

    /** The failed and overdue tasks of all offices, and all tasks without an office. */
    @PermitDue(DuePermission.WATCH_ALL)
    public List<WaitingTask> listAcrossOffices() {
        return tasks.listAcrossOffices(clock.instant().minus(OVERDUE));
    }

    /** Tries the failed tasks of an office again now; does nothing where they were done meanwhile. */
    @PermitDue(DuePermission.WATCH)
    public void hasten(OfficeCode office) {
        tasks.hasten(office, clock.instant());
    }

    /** The same for all offices, and for tasks without an office. */
    @PermitDue(DuePermission.WATCH_ALL)
    public void hastenAcrossOffices() {
        tasks.hastenAcrossOffices(clock.instant());
    }
}
