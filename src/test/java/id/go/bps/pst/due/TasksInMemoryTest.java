package id.go.bps.pst.due;

import id.go.bps.pst.kernel.due.DueTasks;
import id.go.bps.pst.testkit.TasksInMemory;
import java.time.Instant;
import java.util.Map;

class TasksInMemoryTest implements DueTasksContract {

    private final TasksInMemory tasks = new TasksInMemory();

    @Override
    public DueTasks tasks() {
        return tasks;
    }

    @Override
    public Map<String, Instant> waiting() {
        return tasks.waiting();
    }
}
