package id.go.bps.pst.probe;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.OfficePagesChanged;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Fires an event of a type that no other file names: {@code ?office=5272} changed its public data. */
@WebServlet("/api/probe/change")
public class ChangeProbe extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** The event: new public data of an office. */
    public record ProbeChanged(OfficeCode office) implements OfficePagesChanged {}

    @Inject
    private transient Event<ProbeChanged> changed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        changed.fire(new ProbeChanged(OfficeCode.of(request.getParameter("office"))));
        response.setContentType("text/plain");
        response.getWriter().write("told");
    }
}
