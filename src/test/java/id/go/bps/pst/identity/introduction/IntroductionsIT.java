package id.go.bps.pst.identity.introduction;

import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class IntroductionsIT extends IntroductionsContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    Introductions introductions() {
        return new StoredIntroductions(STORED.entityManager());
    }
}
