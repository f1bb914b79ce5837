package id.go.bps.pst.web.audit;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.offices.OnePersonPublishing;
import id.go.bps.pst.offices.OnePersonPublishing.Choice;
import id.go.bps.pst.web.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** The centre decides which office may publish without a second person. */
@Named("auditOfficesPage")
@RequestScoped
public class OfficesPage {

    @Inject
    private OnePersonPublishing onePerson;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SentForm sent;

    @Inject
    private ExternalContext external;

    private List<Choice> offices;

    public void load() throws IOException {
        if (sent.isPosted()) {
            change();
            return;
        }
        offices = onePerson.list();
    }

    private void change() throws IOException {
        String let = request.getParameter("let");
        String stop = request.getParameter("stop");
        if (let == null && stop == null) {
            throw Refused.notFound();
        }
        OfficeCode office = OfficeCode.of(let != null ? let : stop);
        onePerson.allow(office, let != null);
        external.redirect("/audit/offices?changed=" + office + "#o" + office);
    }

    public List<Choice> getOffices() {
        return offices;
    }

    /** Whether this office's choice was just changed. */
    public boolean isChanged(Choice office) {
        return office.code().equals(request.getParameter("changed"));
    }
}
