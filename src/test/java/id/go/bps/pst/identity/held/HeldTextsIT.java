package id.go.bps.pst.identity.held;

import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class HeldTextsIT extends HeldTextsContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    HeldTexts texts() {
        return new StoredHeldTexts(STORED.entityManager());
    }
}
