package id.go.bps.pst.probe;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the mail server out of the configuration, or puts it back: {@code ?there=false}. */
@WebServlet("/api/probe/mail")
public class MailProbe extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MailServerProbe.configure(Boolean.parseBoolean(request.getParameter("there")));
        response.setContentType("text/plain");
        response.getWriter().write("configured");
    }
}
