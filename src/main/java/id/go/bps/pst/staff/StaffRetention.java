package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.personal.RetentionRule;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Period;

/** The retention period of requests about staff. */
@Dependent
public class StaffRetention {

    /**
     * UU 27/2022 art. 44 (1) a: data are destroyed after their period. An audit may ask for years who was given which rights; the audit trail keeps
     * the account and the roles.
     */
    @Produces
    static RetentionRule requests() {
        return RetentionRule.delete(
                "staff_change",
                "done_at",
                Period.ofYears(5),
                "UU 27/2022 Pasal 44 ayat (1) huruf a: masa simpan selama audit dapat menanyakannya");
    }
}
