package id.go.bps.pst.web.desk;

import id.go.bps.pst.attachments.Attachments;
import id.go.bps.pst.attachments.StoreFailure;
import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.web.answers.FileReply;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers with files of an office for its own staff, released or not. */
@WebServlet("/desk/attachments")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(AttachmentServlet.class.getName());

    @Inject
    private transient Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OfficeCode office = OfficeCode.of(request.getParameter("office"));
        String id = request.getParameter("id");
        if (id == null) {
            throw Refusal.notFound();
        }
        AttachmentRef file = attachments.get(office, id);
        try {
            FileReply.send(file, null, () -> attachments.open(office, id), request, response);
        } catch (StoreFailure e) {
            LOG.log(Level.WARNING, "A file of " + office + " cannot be shown", e);
            response.reset();
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
