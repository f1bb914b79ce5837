package id.go.bps.pst.due;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Use case: those who can act on it see what waits to be done and what failed, and have it tried again. */
@ApplicationScoped
@Transactional
public class TaskWatching {

    /** What is due is done within seconds; later, something is in its way. */
    private static final Duration OVERDUE = Duration.ofMinutes(1);

    private final StoredTasks tasks;
    private final Clock clock;

    @Inject
    TaskWatching(StoredTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** What waits for an office: the failed first, then by the time when it is due. */
    @PermitDue(DuePermission.WATCH)
    public List<WaitingTask> list(OfficeCode office) {
        return tasks.list(office);
    }

    /** What has failed or is overdue in all offices, and all that belongs to none. */
    @PermitDue(DuePermission.WATCH_ALL)
    public List<WaitingTask> listAcrossOffices() {
        return tasks.listAcrossOffices(clock.instant().minus(OVERDUE));
    }

    /** Has what failed for an office tried again now; nothing happens where it has been done meanwhile. */
    @PermitDue(DuePermission.WATCH)
    public void hasten(OfficeCode office) {
        tasks.hasten(office, clock.instant());
    }

    /** The same for all offices, and for what belongs to none. */
    @PermitDue(DuePermission.WATCH_ALL)
    public void hastenAcrossOffices() {
        tasks.hastenAcrossOffices(clock.instant());
    }
}
