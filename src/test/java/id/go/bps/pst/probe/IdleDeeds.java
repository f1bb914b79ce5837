package id.go.bps.pst.probe;

import id.go.bps.pst.kernel.CallContext;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Permission;
import id.go.bps.pst.kernel.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A use case for each permission that does nothing: no repository, no database. It tells who got through. */
@ApplicationScoped
public class IdleDeeds {

    @Permit(Permission.READ_DESK)
    public String readDesk(OfficeCode office) {
        return caller();
    }

    @Permit(Permission.EDIT_STANDARDS)
    public String editStandards(OfficeCode office) {
        return caller();
    }

    @Permit(Permission.PUBLISH_STANDARDS)
    public String publishStandards(OfficeCode office) {
        return caller();
    }

    @Permit(Permission.APPROVE_STANDARDS)
    public String approveStandards(OfficeCode office) {
        return caller();
    }

    @Permit(Permission.KEEP_NATIONAL_LISTS)
    public String keepNationalLists(OfficeCode office) {
        return caller();
    }

    @Permit(Permission.EDIT_OFFICE)
    public String editOffice(OfficeCode office) {
        return caller();
    }

    @Permit(Permission.READ_STAFF)
    public String readStaff(OfficeCode office) {
        return caller();
    }

    @Permit(Permission.MANAGE_STAFF)
    public String manageStaff(OfficeCode office) {
        return caller();
    }

    @Permit(Permission.COMPARE_OFFICES)
    public String compareOffices(List<OfficeCode> offices) {
        return caller();
    }

    private static String caller() {
        return CallContext.current().orElseThrow().getCaller().getUserName();
    }
}
