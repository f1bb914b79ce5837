package id.go.bps.pst.staff;

import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class StaffChangesIT extends StaffChangesContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    StaffChanges changes() {
        return new StoredStaffChanges(STORED.entityManager());
    }
}
