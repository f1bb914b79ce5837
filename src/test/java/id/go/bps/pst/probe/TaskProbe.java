package id.go.bps.pst.probe;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTasks;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/**
 * Adds a task of {@link ProbeTask}, as the portal for the office: {@code ?office=5272&id=7[&in=PT1S][&then=rollback]}. Without an office it returns
 * the finished ones.
 */
@WebServlet("/api/probe/task")
public class TaskProbe extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient DueTasks tasks;

    @Inject
    private transient Clock clock;

    @Resource
    private transient UserTransaction transaction;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        if (request.getParameter("office") == null) {
            response.getWriter().write(ProbeTask.done());
            return;
        }
        OfficeCode office = OfficeCode.of(request.getParameter("office"));
        try {
            CallContext.as(Caller.portal(office), "TaskProbe", () -> {
                put(office, request);
                return null;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        response.getWriter().write("put in");
    }

    private void put(OfficeCode office, HttpServletRequest request) throws Exception {
        String in = request.getParameter("in");
        transaction.begin();
        tasks.add(
                ProbeTask.KIND,
                office,
                Long.parseLong(request.getParameter("id")),
                clock.instant().plus(in == null ? Duration.ZERO : Duration.parse(in)));
        if ("rollback".equals(request.getParameter("then"))) {
            transaction.rollback();
        } else {
            transaction.commit();
        }
    }
}
