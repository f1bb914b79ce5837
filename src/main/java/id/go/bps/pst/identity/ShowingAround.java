package id.go.bps.pst.identity;

import id.go.bps.pst.kernel.CallContext;
import id.go.bps.pst.kernel.Caller;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Permission;
import id.go.bps.pst.kernel.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;

/** Use case: somebody who is at the desk for the first time is shown around it, once. */
@ApplicationScoped
@Transactional
public class ShowingAround {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Whether the caller, who can edit at this office's desk, was not shown around yet. */
    @Permit(Permission.EDIT_STANDARDS)
    public boolean isDue(OfficeCode office) {
        return entityManager.find(Introduction.class, caller().getUserName()) == null;
    }

    /** Ends it for the caller, shown or skipped; a second time changes nothing. */
    @Permit(Permission.EDIT_STANDARDS)
    public void end(OfficeCode office) {
        // Pressed in two windows at the same moment it has ended all the same
        entityManager
                .createNativeQuery(
                        "insert into introduction (user_name, ended_at) values (?, ?) on conflict (user_name) do nothing")
                .setParameter(1, caller().getUserName())
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private static Caller caller() {
        return CallContext.current().orElseThrow().getCaller();
    }
}
