package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.web.desk.office.OfficeForm.ContactRow;
import id.go.bps.pst.web.words.DoubtText;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * Checks a contact while it is typed. The answer has two lines, which may be empty: the doubt and the normalised value. It reads and
 * changes no data of an office, so everyone with access to the desk may call it.
 */
@WebServlet("/desk/office/doubt")
public class DoubtServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient DoubtText text;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ContactRow row = new ContactRow(
                "",
                Objects.toString(request.getParameter("kind"), ""),
                Objects.toString(request.getParameter("value"), "").strip(),
                "",
                "");
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(text.sentence(row.doubt()) + "\n" + text.taken(row.taken()));
    }
}
