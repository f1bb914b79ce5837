package id.go.bps.pst.identity.door;

import id.go.bps.pst.identity.Settings;
import id.go.bps.pst.identity.SignIn;
import id.go.bps.pst.identity.SignIns;
import id.go.bps.pst.identity.Target;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /sign-in?to=/desk/}: signs in and redirects there; without {@code to}, to the person's desk. */
@WebServlet(SignInStart.PATH)
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Settings settings;

    @Inject
    private transient SignInStart start;

    @Inject
    private transient SignIns signIns;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Target target = Target.of(request.getParameter("to"));
        Optional<SignIn> signIn = signIns.find(request);
        if (signIn.isEmpty()) {
            start.begin(request, response, target);
        } else {
            response.sendRedirect(
                    settings.here(target.orDoorOf(signIn.get().caller()).address())
                            .toString());
        }
    }
}
