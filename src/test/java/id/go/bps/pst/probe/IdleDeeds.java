package id.go.bps.pst.probe;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.PermitArea;
import id.go.bps.pst.offices.OfficePermission;
import id.go.bps.pst.offices.PermitOffices;
import id.go.bps.pst.staff.PermitStaff;
import id.go.bps.pst.staff.StaffPermission;
import id.go.bps.pst.standards.PermitStandards;
import id.go.bps.pst.standards.StandardPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Use cases that do nothing, one for each permission, without repository and database. They report which callers pass. */
@ApplicationScoped
public class IdleDeeds {

    @PermitArea(AreaPermission.READ_DESK)
    public String readDesk(OfficeCode office) {
        return caller();
    }

    @PermitStandards(StandardPermission.EDIT)
    public String editStandards(OfficeCode office) {
        return caller();
    }

    @PermitStandards(StandardPermission.PUBLISH)
    public String publishStandards(OfficeCode office) {
        return caller();
    }

    @PermitStandards(StandardPermission.APPROVE)
    public String approveStandards(OfficeCode office) {
        return caller();
    }

    @PermitArea(AreaPermission.KEEP_NATIONAL_LISTS)
    public String keepNationalLists(OfficeCode office) {
        return caller();
    }

    @PermitOffices(OfficePermission.EDIT)
    public String editOffice(OfficeCode office) {
        return caller();
    }

    @PermitStaff(StaffPermission.READ)
    public String readStaff(OfficeCode office) {
        return caller();
    }

    @PermitStaff(StaffPermission.MANAGE)
    public String manageStaff(OfficeCode office) {
        return caller();
    }

    @PermitArea(AreaPermission.COMPARE_OFFICES)
    public String compareOffices(List<OfficeCode> offices) {
        return caller();
    }

    private static String caller() {
        return CallContext.current().orElseThrow().getCaller().getUserName();
    }
}
