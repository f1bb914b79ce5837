package id.go.bps.pst.personal;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Open;
import id.go.bps.pst.kernel.permission.ReadsPersonal;
import id.go.bps.pst.kernel.personal.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;

/** Use case: applies one rule for one office. Each method has a transaction of its own, so that a failing rule does not prevent the others. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class OfficeRetention {

    private final AgedRows aged;
    private final Clock clock;

    @Inject
    public OfficeRetention(AgedRows aged, Clock clock) {
        this.aged = aged;
        this.clock = clock;
    }

    /** The number of rows past their period, by office; no data of the rows. */
    @Open
    public Map<OfficeCode, Long> count(RetentionRule rule) {
        return aged.countAcrossOffices(rule, clock.instant());
    }

    /**
     * Deletes or erases rows after their period. The audit trail of such tables names this use case, and some tables allow no other to remove a row.
     *
     * @return how many rows
     */
    @PermitPersonal(PersonalPermission.SWEEP)
    @ReadsPersonal(purpose = "retention")
    public int sweep(OfficeCode office, RetentionRule rule) {
        return aged.sweep(office, rule, clock.instant());
    }
}
