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

/** Use case: one rule is carried out for one office. Each method has a transaction of its own, so that a rule that fails hinders no other. */
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

    /** In which offices how many rows have had their time: numbers, and nothing of the rows. */
    @Open
    public Map<OfficeCode, Long> count(RetentionRule rule) {
        return aged.countAcrossOffices(rule, clock.instant());
    }

    /**
     * Deletes or erases what has had its time. The audit trail of such tables names this deed, and some of them let nothing else take a row away.
     *
     * @return how many rows
     */
    @PermitPersonal(PersonalPermission.SWEEP)
    @ReadsPersonal(purpose = "retention")
    public int sweep(OfficeCode office, RetentionRule rule) {
        return aged.sweep(office, rule, clock.instant());
    }
}
