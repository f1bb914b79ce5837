package id.go.bps.pst.mail;

import id.go.bps.pst.kernel.personal.RetentionRule;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Period;

/** How long letters stay. */
@Dependent
public class MailRetention {

    /**
     * UU 27/2022 art. 43 (1) a: data that are no longer needed are erased. A sent letter serves to answer questions about it, which come within
     * weeks.
     */
    @Produces
    static RetentionRule letters() {
        return RetentionRule.delete(
                "outgoing_mail",
                "sent_at",
                Period.ofDays(90),
                "UU 27/2022 Pasal 43 ayat (1) huruf a: surat yang terkirim tidak diperlukan lagi");
    }
}
