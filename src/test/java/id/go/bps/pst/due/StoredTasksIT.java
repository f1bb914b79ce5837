package id.go.bps.pst.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bps.pst.kernel.due.DueTasks;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.database.OwnersEntities;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of tasks, as the owner of the tables; no task runs, because the transaction is rolled back. */
class StoredTasksIT implements DueTasksContract {

    private EntityManagerFactory factory;
    private EntityManager entityManager;
    private StoredTasks tasks;

    @BeforeEach
    void open() throws ReflectiveOperationException {
        factory = OwnersEntities.of(Portal.asFirstOpened());
        entityManager = factory.createEntityManager();
        entityManager.getTransaction().begin();
        tasks = new StoredTasks(Clock.fixed(NOON, ZoneOffset.UTC));
        Field field = StoredTasks.class.getDeclaredField("entityManager");
        field.setAccessible(true);
        field.set(tasks, entityManager);
        entityManager.createNativeQuery("delete from due_task").executeUpdate();
    }

    @AfterEach
    void close() {
        entityManager.getTransaction().rollback();
        entityManager.close();
        factory.close();
    }

    @Override
    public DueTasks tasks() {
        return tasks;
    }

    @Override
    public Map<String, Instant> waiting() {
        Map<String, Instant> waiting = new HashMap<>();
        for (Object row : entityManager
                .createNativeQuery("select task_name || ' ' || task_instance, execution_time from due_task")
                .getResultList()) {
            Object[] columns = (Object[]) row;
            waiting.put((String) columns[0], ((Timestamp) columns[1]).toInstant());
        }
        return waiting;
    }

    @Test
    void what_failed_comes_first_and_counts_as_new_when_it_is_put_in_again() {
        tasks.add("letter", BIMA, 17, NOON);
        tasks.add("letter", BIMA, 18, EVENING);
        tasks.add("letter", BANJARMASIN, 19, NOON);
        fail(18, 3);
        assertThat(tasks.list(BIMA))
                .extracting(WaitingTask::failures, WaitingTask::next, WaitingTask::since)
                .containsExactly(tuple(3, EVENING, NOON), tuple(0, NOON, NOON));
        assertThat(tasks.listAcrossOffices(NOON)).hasSize(1);
        assertThat(tasks.listAcrossOffices(NOON.plusSeconds(1))).as("overdue").hasSize(3);
        tasks.add("letter", BIMA, 18, EVENING);
        assertThat(tasks.list(BIMA)).noneMatch(WaitingTask::isFailed);
    }

    @Test
    void what_failed_is_tried_again_now_for_one_office_or_for_all() {
        tasks.add("letter", BIMA, 17, EVENING);
        tasks.add("letter", BIMA, 18, EVENING);
        tasks.add("letter", BANJARMASIN, 19, EVENING);
        fail(17, 1);
        fail(19, 1);
        tasks.hasten(BIMA, NOON);
        assertThat(waiting())
                .isEqualTo(Map.of("letter 5272/17", NOON, "letter 5272/18", EVENING, "letter 6371/19", EVENING));
        tasks.hastenAcrossOffices(NOON);
        assertThat(waiting())
                .isEqualTo(Map.of("letter 5272/17", NOON, "letter 5272/18", EVENING, "letter 6371/19", NOON));
    }

    private void fail(long id, int times) {
        entityManager
                .createNativeQuery("update due_task set consecutive_failures = ?1 where task_data ->> 'id' = ?2")
                .setParameter(1, times)
                .setParameter(2, String.valueOf(id))
                .executeUpdate();
    }
}
