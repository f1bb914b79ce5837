package id.go.bps.pst.offices.profile;

import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProfileRevisionsIT extends ProfileRevisionsContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    ProfileRevisions revisions() {
        return new StoredProfileRevisions(STORED.entityManager());
    }
}
