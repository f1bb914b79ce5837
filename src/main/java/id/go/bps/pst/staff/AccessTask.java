package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Changes a person's access to an office in Keycloak: at once, and again at least once a minute until Keycloak accepts it. */
@ApplicationScoped
class AccessTask implements DueTask {

    static final String KIND = "access";

    private static final Duration AT_LEAST_EVERY = Duration.ofMinutes(1);

    private final StaffCarrying staff;

    @Inject
    AccessTask(StaffCarrying staff) {
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

    @Override
    public Duration longestWait() {
        return AT_LEAST_EVERY;
    }
}
