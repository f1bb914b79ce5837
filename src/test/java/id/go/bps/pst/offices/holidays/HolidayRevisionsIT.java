package id.go.bps.pst.offices.holidays;

import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class HolidayRevisionsIT extends HolidayRevisionsContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    HolidayRevisions revisions() {
        return new StoredHolidayRevisions(STORED.entityManager());
    }
}
