package id.go.bps.pst.identity;

import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class EndedSignInsIT extends EndedSignInsContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    EndedSignIns ended() {
        return new StoredEndedSignIns(STORED.entityManager());
    }
}
