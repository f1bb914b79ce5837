package id.go.bps.pst.testkit;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTasks;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Tasks that are never run, for use cases without a database. {@code DueTasksContract} checks that it behaves like the table. */
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

    /** The waiting tasks, as "letter 5272/17", with the time when they are due. */
    public Map<String, Instant> waiting() {
        return Map.copyOf(tasks);
    }

    private static String name(String kind, OfficeCode office, long id) {
        return kind + " " + office + "/" + id;
    }
}
