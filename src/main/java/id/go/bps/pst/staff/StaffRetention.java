package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.personal.RetentionRule;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Period;

/** How long the wishes about staff stay. */
@Dependent
public class StaffRetention {

    /** UU 27/2022 art. 44 (1) a: what has had its time is destroyed. Who was given which rights is asked for as long as an audit reaches back; the audit trail keeps the account and the roles. */
    @Produces
    static RetentionRule wishes() {
        return RetentionRule.delete(
                "staff_change",
                "done_at",
                Period.ofYears(5),
                "UU 27/2022 Pasal 44 ayat (1) huruf a: masa simpan selama audit dapat menanyakannya");
    }
}
