package id.go.bps.pst.probe;

import id.go.bps.pst.kernel.SystemClock;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Moves the clock: {@code ?offset=P1D} from the machine's time. */
@WebServlet("/api/probe/clock")
public class ClockProbe extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient SystemClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        clock.move(Duration.parse(request.getParameter("offset")));
        response.setContentType("text/plain");
        response.getWriter().write("moved");
    }
}
