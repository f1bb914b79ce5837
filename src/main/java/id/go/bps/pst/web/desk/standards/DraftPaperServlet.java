package id.go.bps.pst.web.desk.standards;

import id.go.bps.pst.export.Papers;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.drafts.StandardDrafting;
import id.go.bps.pst.standards.versions.StandardView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with the open version as PDF, marked as a draft. It is made for each request, because the draft changes while somebody types. */
@WebServlet("/desk/standards/draft.pdf")
public class DraftPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient StandardDrafting drafting;

    @Inject
    private transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OfficeCode office = OfficeCode.of(request.getParameter("office"));
        Slug service = Slug.of(request.getParameter("service"));
        StandardView draft = drafting.get(office, service);
        byte[] file = papers.standard(draft, false, null);
        response.setContentType("application/pdf");
        response.setContentLength(file.length);
        response.setHeader(
                "Content-Disposition",
                "inline; filename=\"rancangan-" + service + "-" + draft.office().slug() + ".pdf\"");
        response.getOutputStream().write(file);
    }
}
