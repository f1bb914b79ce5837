package id.go.bps.pst.due;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The table of waiting tasks, in the shape that db-scheduler needs; db-scheduler picks and marks tasks by connections of its own. This class writes
 * and reads them in the caller's transaction; row-level security shows each caller the tasks of their office, and the centre all.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StoredTasks implements DueTasks {

    /** More than anybody reads; failed tasks come first. */
    private static final int MOST = 200;

    private static final String COLUMNS =
            "select task_name, office_code, made_at, consecutive_failures, execution_time, picked from due_task";

    private static final String FAILED_FIRST =
            " order by (consecutive_failures > 0) desc, execution_time, task_name, task_instance limit " + MOST;

    private static final String HASTEN =
            "update due_task set execution_time = ?1, version = version + 1 where consecutive_failures > 0 and not picked";

    private final Clock clock;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    StoredTasks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void add(String kind, OfficeCode office, long id, Instant due) {
        entityManager
                .createNativeQuery("""
                        insert into due_task (task_name, task_instance, task_data, execution_time, made_at, version)
                        values (?1, ?2, jsonb_build_object('kind', cast(?3 as text), 'office', cast(?4 as text), 'id', cast(?5 as bigint)), ?6, ?7, 1)
                        on conflict (task_name, task_instance) do update
                            set execution_time = excluded.execution_time, version = due_task.version + 1,
                                consecutive_failures = 0, picked = false, picked_by = null, last_heartbeat = null""")
                .setParameter(1, kind)
                .setParameter(2, instance(office, id))
                .setParameter(3, kind)
                .setParameter(4, office.getValue())
                .setParameter(5, id)
                .setParameter(6, Timestamp.from(due))
                .setParameter(7, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    @Override
    public void remove(String kind, OfficeCode office, long id) {
        entityManager
                .createNativeQuery("delete from due_task where task_name = ?1 and task_instance = ?2")
                .setParameter(1, kind)
                .setParameter(2, instance(office, id))
                .executeUpdate();
    }

    /** The tasks of an office: the failed ones first, then by the time when they are due. */
    List<WaitingTask> list(OfficeCode office) {
        return tasks(entityManager
                .createNativeQuery(COLUMNS + " where office_code = ?1" + FAILED_FIRST)
                .setParameter(1, office.getValue()));
    }

    /** The tasks of all offices that have failed or are overdue, and those without an office. */
    List<WaitingTask> listAcrossOffices(Instant overdue) {
        return tasks(entityManager
                .createNativeQuery(
                        COLUMNS + " where office_code is null or consecutive_failures > 0 or execution_time < ?1"
                                + FAILED_FIRST)
                .setParameter(1, Timestamp.from(overdue)));
    }

    /** Makes the failed tasks of an office due now. */
    void hasten(OfficeCode office, Instant now) {
        entityManager
                .createNativeQuery(HASTEN + " and office_code = ?2")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, office.getValue())
                .executeUpdate();
    }

    /** Makes the failed tasks of all offices, and those without an office, due now. */
    void hastenAcrossOffices(Instant now) {
        entityManager
                .createNativeQuery(HASTEN)
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }

    private static String instance(OfficeCode office, long id) {
        return office + "/" + id;
    }

    private static List<WaitingTask> tasks(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new WaitingTask(
                        (String) row[0],
                        row[1] == null ? null : OfficeCode.of((String) row[1]),
                        ((Timestamp) row[2]).toInstant(),
                        ((Number) row[3]).intValue(),
                        ((Timestamp) row[4]).toInstant(),
                        (Boolean) row[5]))
                .toList();
    }
}
