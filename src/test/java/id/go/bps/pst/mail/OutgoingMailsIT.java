package id.go.bps.pst.mail;

import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutgoingMailsIT extends OutgoingMailsContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    OutgoingMails mails() {
        return new StoredOutgoingMails(STORED.entityManager());
    }
}
