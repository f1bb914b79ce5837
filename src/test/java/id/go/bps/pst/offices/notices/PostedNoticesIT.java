package id.go.bps.pst.offices.notices;

import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostedNoticesIT extends PostedNoticesContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    PostedNotices notices() {
        return new StoredPostedNotices(STORED.entityManager());
    }
}
