package id.go.bps.pst.probe;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.PermitArea;
import id.go.bps.pst.kernel.permission.ReadsPersonal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Use cases that read personal rows: with a purpose, with a purpose and a failure, and without a purpose. */
@ApplicationScoped
@Transactional
public class ProbeGuestBook {

    @Inject
    private ProbeGuests guests;

    @PermitArea(AreaPermission.READ_DESK)
    @ReadsPersonal(purpose = "call the next visitor")
    public List<String> list(OfficeCode office) {
        return guests.names(office);
    }

    @PermitArea(AreaPermission.READ_DESK)
    @ReadsPersonal(purpose = "call the next visitor")
    public List<String> fail(OfficeCode office) {
        throw new IllegalStateException(
                "failed after reading " + guests.names(office).size());
    }

    /** Returns no names; a test reads only the number of visible rows. */
    @PermitArea(AreaPermission.READ_DESK)
    public void peep(OfficeCode office) {
        if (guests.names(office).isEmpty()) {
            throw new IllegalStateException("saw nobody");
        }
    }
}
