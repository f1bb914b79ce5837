package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.versions.StandardVersion;
import java.time.Instant;

class DraftRevisionsTest extends DraftRevisionsContract {

    private final GivenDrafts.InMemory given = new GivenDrafts.InMemory();
    private final InMemoryDiscardedDrafts discarded = new InMemoryDiscardedDrafts(given.versions);
    private boolean typing;
    private final DraftRevisions revisions = new InMemoryDraftRevisions(given.versions, discarded, () -> typing);

    @Override
    DraftRevisions revisions() {
        return revisions;
    }

    @Override
    StandardVersion draft(OfficeCode office, String service) {
        return given.draft(office, service);
    }

    @Override
    void beTyping(boolean now) {
        typing = now;
    }

    @Override
    void flush() {
        given.versions.flush();
    }

    @Override
    void discard(StandardVersion draft, Instant at) {
        discarded.discardingAt(at);
        given.versions.remove(draft);
    }
}
