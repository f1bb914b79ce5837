package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.offices.ContactDoubt;
import id.go.bps.pst.offices.ContactKind;
import id.go.bps.pst.offices.ContactPoint;
import id.go.bps.pst.web.DoubtText;
import id.go.bps.pst.web.Typed;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * Tells, while a contact is being typed, what is doubtful of it: a sentence, or nothing. It reads and changes nothing of any office, so
 * whoever may enter the desk may ask.
 */
@WebServlet("/desk/office/doubt")
public class DoubtServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient DoubtText text;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String value = Objects.toString(request.getParameter("value"), "");
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(text.sentence(doubt(Objects.toString(request.getParameter("kind"), ""), value)));
    }

    private static ContactDoubt doubt(String kind, String value) {
        try {
            ContactKind chosen = Typed.choice(ContactKind.class, kind);
            return chosen == null || value.length() > ContactPoint.MAX_VALUE
                    ? null
                    : ContactDoubt.of(chosen, value).orElse(null);
        } catch (Refused noSuchKind) {
            return null;
        }
    }
}
