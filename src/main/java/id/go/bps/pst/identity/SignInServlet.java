package id.go.bps.pst.identity;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /sign-in?to=/desk/}: signs in and goes there. */
@WebServlet(SignInStart.PATH)
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient SignInStart start;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        start.begin(request, response, Target.of(request.getParameter("to")));
    }
}
