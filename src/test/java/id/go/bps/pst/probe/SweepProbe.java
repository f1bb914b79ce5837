package id.go.bps.pst.probe;

import id.go.bps.pst.boot.HourlySweep;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Does now what is done once an hour. */
@WebServlet("/api/probe/sweep")
public class SweepProbe extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient HourlySweep sweep;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sweep.sweep();
        response.setContentType("text/plain");
        response.getWriter().write("swept");
    }
}
