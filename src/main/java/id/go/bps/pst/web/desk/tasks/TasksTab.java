package id.go.bps.pst.web.desk.tasks;

import id.go.bps.pst.due.DuePermission;
import id.go.bps.pst.web.desk.DeskTab;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The tab of waiting tasks, for people who can try them again. */
@Dependent
class TasksTab {

    @Produces
    static DeskTab tasks() {
        return new DeskTab(
                60,
                "tasks",
                "/desk/tasks/",
                "desk_tasks",
                "desk_tasks_index.tab",
                (caller, office) -> caller.may(DuePermission.WATCH, office));
    }
}
