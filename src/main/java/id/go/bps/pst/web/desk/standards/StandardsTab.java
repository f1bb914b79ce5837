package id.go.bps.pst.web.desk.standards;

import id.go.bps.pst.web.desk.DeskTab;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The tab of the list of standards, where the desk begins; everyone at the desk sees it. */
@Dependent
class StandardsTab {

    @Produces
    static DeskTab standards() {
        return new DeskTab(10, "standards", "/desk/", "desk", "desk_frame.standards", (caller, office) -> true);
    }
}
