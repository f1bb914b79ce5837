package id.go.bps.pst.personal;

import id.go.bps.pst.kernel.permission.Open;
import id.go.bps.pst.kernel.permission.PersonalReadLog;
import id.go.bps.pst.kernel.permission.PersonalReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Use case: logs reads, even if the use case that read fails. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ReadLogging implements PersonalReadLog {

    private final LoggedReads logged;

    @Inject
    public ReadLogging(LoggedReads logged) {
        this.logged = logged;
    }

    @Open
    @Override
    public void write(PersonalReads reads) {
        if (!reads.getRows().isEmpty()) {
            logged.add(reads);
        }
    }
}
