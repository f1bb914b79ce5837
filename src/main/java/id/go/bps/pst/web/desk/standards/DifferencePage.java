package id.go.bps.pst.web.desk.standards;

import id.go.bps.pst.standards.reading.StandardHistory;
import id.go.bps.pst.standards.versions.VersionDifference;
import id.go.bps.pst.standards.versions.VersionDifference.Section;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.desk.editor.DraftAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The page with the difference between any two versions of a standard, word by word. */
@Named("deskStandardsDifferencePage")
@RequestScoped
public class DifferencePage {

    @Inject
    private Desk desk;

    @Inject
    private DraftAddress address;

    @Inject
    private StandardHistory history;

    @Inject
    private HttpServletRequest request;

    private VersionDifference difference;

    public void load() {
        getDifference();
    }

    /** Read at first use, which is before {@link #load} if somebody posts to this page, although it has no form. */
    public VersionDifference getDifference() {
        if (difference == null) {
            difference = history.difference(
                    desk.getCode(),
                    address.service(),
                    HistoryPage.number(request.getParameter("from")),
                    HistoryPage.number(request.getParameter("to")));
        }
        return difference;
    }

    public List<Section> getSections() {
        return getDifference().differing();
    }

    public List<Section> getUnchanged() {
        return getDifference().unchanged();
    }
}
