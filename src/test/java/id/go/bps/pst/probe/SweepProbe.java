package id.go.bps.pst.probe;

import id.go.bps.pst.kernel.due.RecurringTask;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;

/** Runs the recurring tasks now, one after the other. */
@WebServlet("/api/probe/sweep")
public class SweepProbe extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Instance<RecurringTask> tasks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tasks.stream().sorted(Comparator.comparing(RecurringTask::kind)).forEach(RecurringTask::run);
        response.setContentType("text/plain");
        response.getWriter().write("swept");
    }
}
