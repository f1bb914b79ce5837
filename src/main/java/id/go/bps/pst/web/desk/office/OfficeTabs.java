package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.offices.OfficePermission;
import id.go.bps.pst.web.desk.DeskTab;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The tabs of the pages about the office itself. */
@Dependent
class OfficeTabs {

    @Produces
    static DeskTab office() {
        return new DeskTab(
                20,
                "office",
                "/desk/office/edit",
                "desk",
                "desk_frame.office",
                (caller, office) -> caller.may(OfficePermission.EDIT, office));
    }

    @Produces
    static DeskTab hours() {
        return new DeskTab(
                30,
                "hours",
                "/desk/office/hours",
                "desk_office",
                "desk_office_hours.tab",
                (caller, office) -> caller.may(OfficePermission.EDIT, office));
    }

    @Produces
    static DeskTab notices() {
        return new DeskTab(
                40,
                "notices",
                "/desk/office/notices",
                "desk_office",
                "desk_office_notices.tab",
                (caller, office) -> caller.may(OfficePermission.POST_NOTICES, office));
    }
}
