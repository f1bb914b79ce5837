package id.go.bps.pst.web.desk.tasks;

import id.go.bps.pst.due.TaskWatching;
import id.go.bps.pst.due.WaitingTask;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.forms.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The waiting tasks of the office; failed ones can be tried again here. */
@Named("deskTasksIndexPage")
@RequestScoped
public class IndexPage {

    private final Desk desk;
    private final TaskWatching watching;
    private final SentForm sent;
    private final ExternalContext external;

    private List<WaitingTask> tasks = List.of();

    @Inject
    IndexPage(Desk desk, TaskWatching watching, SentForm sent, ExternalContext external) {
        this.desk = desk;
        this.watching = watching;
        this.sent = sent;
        this.external = external;
    }

    public void load() throws IOException {
        if (sent.isPosted()) {
            watching.hasten(desk.getCode());
            external.redirect("/desk/tasks/?office=" + desk.getCode() + "&hastened=1");
            return;
        }
        tasks = watching.list(desk.getCode());
    }

    /** The failed first. */
    public List<WaitingTask> getTasks() {
        return tasks;
    }

    public boolean isAnyFailed() {
        return tasks.stream().anyMatch(WaitingTask::isFailed);
    }

    /** Whether the failed tasks have just been made due. */
    public boolean isHastened() {
        return sent.isTold("hastened");
    }

    /** Null, because all tasks are this office's. */
    public String officeOf(WaitingTask task) {
        return null;
    }
}
