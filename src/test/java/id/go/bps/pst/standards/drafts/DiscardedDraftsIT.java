package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class DiscardedDraftsIT extends DiscardedDraftsContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    DiscardedDrafts discarded() {
        return new StoredDiscardedDrafts(STORED.entityManager());
    }

    @Override
    StandardVersion draft(OfficeCode office, String service) {
        return GivenDrafts.stored(STORED.entityManager(), office, service);
    }

    @Override
    StandardVersion again(StandardVersion gone, String title) {
        return GivenDrafts.stored(
                STORED.entityManager(), gone.getOffice(), gone.getContent().title(), title);
    }

    @Override
    void delete(StandardVersion draft) {
        STORED.entityManager().remove(draft);
        STORED.entityManager().flush();
    }
}
