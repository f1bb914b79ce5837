package id.go.bps.pst.web.site;

import id.go.bps.pst.attachments.Attachments;
import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.web.DatabaseAway;
import id.go.bps.pst.web.SiteDirectory;
import id.go.bps.pst.web.answers.FileLinks;
import id.go.bps.pst.web.answers.FileReply;
import id.go.bps.pst.web.site.address.FileAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers with public files of offices. They never change, so clients need not ask again. */
@ApplicationScoped
public class PublicFiles {

    private static final Logger LOG = Logger.getLogger(PublicFiles.class.getName());

    @Inject
    private SiteDirectory directory;

    @Inject
    private Attachments attachments;

    @Inject
    private DatabaseAway away;

    void answer(FileAddress address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Entry entry = directory
                    .find(address.office())
                    .or(() -> directory.findFormer(address.office()))
                    .orElseThrow(Refusal::notFound);
            OfficeCode office = entry.code();
            away.check();
            AttachmentRef file = attachments.getPublic(office, address.id());
            String right = FileLinks.open(address.english() ? "/en" : "", entry.slug(), file);
            if (!right.equals(request.getRequestURI())) {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader("Location", right);
                return;
            }
            FileReply.send(
                    file, FileReply.FOR_EVER, () -> attachments.openPublic(office, file.id()), request, response);
        } catch (Refusal none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            LOG.log(Level.WARNING, "The file " + request.getRequestURI() + " cannot be shown", e);
            response.reset();
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
