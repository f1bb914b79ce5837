package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.testkit.memory.StoredRows;
import java.time.Instant;
import org.junit.jupiter.api.extension.RegisterExtension;

class DraftRevisionsIT extends DraftRevisionsContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    DraftRevisions revisions() {
        return new StoredDraftRevisions(STORED.entityManager());
    }

    @Override
    StandardVersion draft(OfficeCode office, String service) {
        return GivenDrafts.stored(STORED.entityManager(), office, service);
    }

    /** The database recognizes automatic saves by the name of the use case. */
    @Override
    void beTyping(boolean typing) {
        STORED.entityManager()
                .createNativeQuery("select set_config('app.deed', ?, true)")
                .setParameter(1, typing ? "DraftTyping.keep" : "StandardDrafting.save")
                .getSingleResult();
    }

    @Override
    void flush() {
        STORED.entityManager().flush();
    }

    @Override
    void discard(StandardVersion draft, Instant at) {
        new StoredDiscardedDrafts(STORED.entityManager()).discardingAt(at);
        STORED.entityManager().remove(draft);
        STORED.entityManager().flush();
    }
}
