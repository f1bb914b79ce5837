package id.go.bps.pst.web.audit;

import id.go.bps.pst.due.TaskWatching;
import id.go.bps.pst.due.WaitingTask;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.web.forms.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Failed and late tasks of all offices, and the recurring tasks without an office. The centre can have them tried again. */
@Named("auditTasksPage")
@RequestScoped
public class TasksPage {

    private final TaskWatching watching;
    private final OfficeDirectory directory;
    private final OfficeProfiles profiles;
    private final SentForm sent;
    private final ExternalContext external;

    private List<WaitingTask> tasks = List.of();
    private Map<OfficeCode, String> names = Map.of();

    @Inject
    TasksPage(
            TaskWatching watching,
            OfficeDirectory directory,
            OfficeProfiles profiles,
            SentForm sent,
            ExternalContext external) {
        this.watching = watching;
        this.directory = directory;
        this.profiles = profiles;
        this.sent = sent;
        this.external = external;
    }

    public void load() throws IOException {
        if (sent.isPosted()) {
            watching.hastenAcrossOffices();
            external.redirect("/audit/tasks?hastened=1");
            return;
        }
        tasks = watching.listAcrossOffices();
        names = directory.list().stream().collect(Collectors.toMap(Entry::code, Entry::name));
    }

    /** The tasks, failed ones first. */
    public List<WaitingTask> getTasks() {
        return tasks;
    }

    public boolean isAnyFailed() {
        return tasks.stream().anyMatch(WaitingTask::isFailed);
    }

    /** Whether the failed tasks have just been made due by the button. */
    public boolean isHastened() {
        return sent.isTold("hastened");
    }

    /** The name of a task's office; null for a task without one. */
    public String officeOf(WaitingTask task) {
        return task.office() == null ? null : names.get(task.office());
    }

    /** The head office, in whose time zone the page states times. */
    public OfficeView getCentre() {
        return profiles.get(OfficeCode.HEAD_OFFICE);
    }
}
