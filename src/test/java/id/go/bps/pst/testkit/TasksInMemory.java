package id.go.bps.pst.testkit;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTasks;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Tasks that nobody does; for use cases without a database. {@code DueTasksContract} holds it to what the table does. */
public final class TasksInMemory implements DueTasks {

    private final Map<String, Instant> tasks = new TreeMap<>();

    @Override
    public void add(String kind, OfficeCode office, long id, Instant due) {
        tasks.put(name(kind, office, id), due);
    }

    @Override
    public void remove(String kind, OfficeCode office, long id) {
        tasks.remove(name(kind, office, id));
    }

    /** What waits, as "letter 5272/17", with the time when it is due. */
    public Map<String, Instant> waiting() {
        return Map.copyOf(tasks);
    }

    private static String name(String kind, OfficeCode office, long id) {
        return kind + " " + office + "/" + id;
    }
}
