package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class DraftDesksIT extends DraftDesksContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    DraftDesks desks() {
        return new StoredDraftDesks(STORED.entityManager());
    }

    @Override
    StandardVersion draft(OfficeCode office, String service) {
        return GivenDrafts.stored(STORED.entityManager(), office, service);
    }
}
