package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Invites a person: at once, and again until Keycloak accepts it. */
@ApplicationScoped
class InvitationTask implements DueTask {

    static final String KIND = "invitation";

    private final StaffCarrying staff;

    @Inject
    InvitationTask(StaffCarrying staff) {
        this.staff = staff;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> run(OfficeCode office, long id) {
        staff.carryOut(office, id);
        return Optional.empty();
    }
}
