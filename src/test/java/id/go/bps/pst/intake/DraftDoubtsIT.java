package id.go.bps.pst.intake;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.services.GivenStandards;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.testkit.memory.StoredRows;
import java.time.Instant;
import org.junit.jupiter.api.extension.RegisterExtension;

class DraftDoubtsIT extends DraftDoubtsContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    DraftDoubts doubts() {
        return new StoredDraftDoubts(STORED.entityManager());
    }

    @Override
    StandardVersion draft(OfficeCode office, String service) {
        StandardVersion draft = StandardVersion.draft(
                GivenStandards.stored(STORED.entityManager(), office, service),
                1,
                StandardContent.bare(service),
                Instant.EPOCH,
                "ani");
        STORED.entityManager().persist(draft);
        STORED.entityManager().flush();
        return draft;
    }
}
