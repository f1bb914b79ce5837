package id.go.bps.pst.web.desk.staff;

import id.go.bps.pst.staff.StaffPermission;
import id.go.bps.pst.web.desk.DeskTab;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The tab of the office's staff. */
@Dependent
class StaffTab {

    @Produces
    static DeskTab staff() {
        return new DeskTab(
                50,
                "staff",
                "/desk/staff/",
                "desk_staff",
                "desk_staff_index.tab",
                (caller, office) -> caller.may(StaffPermission.READ, office));
    }
}
