package id.go.bps.pst.probe;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** In each area an address that anybody reaches whom the area lets in: it asks nobody, and does nothing. */
@WebServlet({"/desk/probe", "/audit/probe"})
public class AreaProbe extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().write("reached");
    }
}
